alter table task
  add column cancelled_on date,
  add column cancelled_by text,
  add column cancellation_reason text,
  -- What is asked of every list and sweep: still to be done.
  add column is_open boolean generated always as (completed_on is null and cancelled_on is null) stored,
  add constraint task_cancelled_with_reason check
    ((cancelled_on is null) = (cancelled_by is null) and (cancelled_on is null) = (cancellation_reason is null)),
  add constraint task_cancelled_or_completed check (cancelled_on is null or completed_on is null);

drop index task_open_by_last_day;
create index task_open_by_last_day on task (last_day) where is_open;
