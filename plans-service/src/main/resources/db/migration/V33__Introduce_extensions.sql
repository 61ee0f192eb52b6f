-- Asked for by the lead, decided on the issuer's side; the day that was stated stays with the task.
create table task_extension (
  id uuid not null,
  task_id uuid not null,
  agency_id uuid not null,
  last_day date not null,
  asked_until date not null,
  reason text not null,
  asked_on date not null,
  asked_by text not null,
  granted boolean,
  granted_until date,
  decision_reason text,
  decided_on date,
  decided_by text,
  constraint task_extension_pk primary key (id),
  constraint task_extension_task_fk foreign key (task_id) references task (id),
  constraint task_extension_asks_for_later check (asked_until > last_day),
  constraint task_extension_decided_wholly check (num_nulls(granted, decision_reason, decided_on, decided_by) in (0, 4)),
  constraint task_extension_granted_until_a_day check (coalesce(granted, false) = (granted_until is not null)),
  constraint task_extension_not_decided_by_asker check (decided_by <> asked_by)
);
create index task_extension_task on task_extension (task_id);
create unique index task_extension_one_undecided on task_extension (task_id) where granted is null;
