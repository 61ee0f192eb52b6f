-- An agency that ended without a single successor leaves its duty open, until a person gives it to another.
alter table assignment
  add column orphaned_on date,
  add column orphaned_by_case uuid,
  -- Why and by whom it was given to its agency, where a person did so later than the plan.
  add column reason text,
  add column given_by text,
  add constraint assignment_orphaned_by_a_case check ((orphaned_on is null) = (orphaned_by_case is null)),
  add constraint assignment_given_with_reason check ((reason is null) = (given_by is null));

create index assignment_waiting on assignment (task_id) where orphaned_on is not null and held_until is null;

-- An annulment asks for what its case did.
create index assignment_opened_by_case on assignment (opened_by_case) where opened_by_case is not null;
create index assignment_closed_by_case on assignment (closed_by_case) where closed_by_case is not null;
create index assignment_orphaned_by_case on assignment (orphaned_by_case) where orphaned_by_case is not null;
create index plan_monitor_opened_by_case on plan_monitor (opened_by_case) where opened_by_case is not null;
create index plan_monitor_closed_by_case on plan_monitor (closed_by_case) where closed_by_case is not null;
