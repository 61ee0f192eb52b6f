alter table assignment
  -- By when its agency owes its part; the task's last good day when null.
  add column due_on date,
  -- What exactly the lead asked of it.
  add column asked text,
  add column contributed_on date;

-- What agencies beside the lead brought to a task.
create table contribution (
  id uuid not null,
  task_id uuid not null,
  agency_id uuid not null,
  note text not null,
  files uuid[] not null,
  links text[] not null,
  contributed_on date not null,
  reported_on date not null,
  reported_by text not null,
  constraint contribution_pk primary key (id),
  constraint contribution_task_fk foreign key (task_id) references task (id)
);

create index contribution_task on contribution (task_id, id);

-- Whose silence was told: once for each part and due day, so that a changed day is told anew.
create table contribution_notice (
  assignment_id uuid not null,
  due_on date not null,
  told_at timestamptz not null,
  constraint contribution_notice_pk primary key (assignment_id, due_on),
  constraint contribution_notice_assignment_fk foreign key (assignment_id) references assignment (id) on delete cascade
);

alter table progress_report
  add column obstacle text,
  add column files uuid[] not null default '{}',
  add column links text[] not null default '{}';

create index assignment_owed_by_its_own_day on assignment (due_on)
  where due_on is not null and held_until is null and contributed_on is null;
