-- Which days a task stood still, why, and by whose order.
create table task_suspension (
  id uuid not null,
  task_id uuid not null,
  suspended_on date not null,
  resumed_on date,
  reason text not null,
  suspended_by text not null,
  resumed_by text,
  constraint task_suspension_pk primary key (id),
  constraint task_suspension_task_fk foreign key (task_id) references task (id),
  constraint task_suspension_ends_after_it_began check (resumed_on >= suspended_on),
  constraint task_suspension_one_on_any_day
    exclude using gist (task_id with =, daterange(suspended_on, resumed_on) with &&)
);

alter table task_suspension add column resumption_reason text;

alter table task
  -- Since when it stands still; the stretches are in task_suspension.
  add column suspended_on date,
  add column if not exists cancelled_on date,
  add column if not exists cancelled_by text,
  add column if not exists cancellation_reason text,
  -- What is asked of every list and sweep: still to be done.
  add column if not exists is_open boolean
    generated always as (completed_on is null and cancelled_on is null) stored,
  drop constraint if exists task_cancelled_with_reason,
  drop constraint if exists task_cancelled_or_completed,
  add constraint task_cancelled_with_reason check
    ((cancelled_on is null) = (cancelled_by is null) and (cancelled_on is null) = (cancellation_reason is null)),
  add constraint task_cancelled_or_completed check (cancelled_on is null or completed_on is null),
  add constraint task_that_is_over_does_not_stand_still
    check (suspended_on is null or (completed_on is null and cancelled_on is null));

drop index task_open_by_last_day;
create index task_open_by_last_day on task (last_day) where is_open;
