alter table task_fact
  -- The day on which its lead says that it was done, while the monitor has not answered.
  add column submitted_for date,
  add column suspended boolean not null default false,
  add column cancelled_on date;
