-- From which day on a task was to be done by which day, as one reckons it now; for tasks whose last day something may have
-- moved. Of all others it is the one in the task. The days on which a task stands still are in task_suspension.
create table task_last_day (
  task_id uuid not null,
  since date not null,
  last_day date,
  constraint task_last_day_pk primary key (task_id, since),
  constraint task_last_day_task_fk foreign key (task_id) references task (id)
);
