-- The day on which its lead says that it was done, while the monitor has not answered.
alter table task add column submitted_for date;

-- What a lead submitted as done, and what the monitor said to it; without a monitor nobody has to say anything.
create table completion_submission (
  id uuid not null,
  task_id uuid not null,
  agency_id uuid not null,
  completed_on date not null,
  evidence text,
  files uuid[] not null,
  links text[] not null,
  submitted_on date not null,
  submitted_by text not null,
  accepted boolean,
  decided_on date,
  decided_by text,
  decided_by_agency uuid,
  reason text,
  constraint completion_submission_pk primary key (id),
  constraint completion_submission_task_fk foreign key (task_id) references task (id),
  constraint completion_submission_decided_on_a_day check ((accepted is null) = (decided_on is null)),
  constraint completion_submission_returned_with_reason check (accepted or (accepted is false) = (reason is not null))
);

create index completion_submission_task on completion_submission (task_id, id);
create unique index completion_submission_one_waits on completion_submission (task_id) where accepted is null;
