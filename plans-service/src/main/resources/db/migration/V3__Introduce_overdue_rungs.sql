-- The ladder on which lateness is told, in days past the last good day.
create table overdue_rung (
  days int not null,
  constraint overdue_rung_pk primary key (days)
);

insert into overdue_rung (days) values (1), (7), (15), (30);

-- What was told: once for each task, last good day and rung, so that a changed deadline is told anew.
create table overdue_notice (
  task_id uuid not null,
  last_day date not null,
  rung int not null,
  told_at timestamptz not null,
  constraint overdue_notice_pk primary key (task_id, last_day, rung),
  constraint overdue_notice_task_fk foreign key (task_id) references task (id)
);
