create table task (
  id uuid not null,
  version bigint not null,
  plan_id uuid not null,
  ordinal int not null,
  ref text not null,
  title text not null,
  text text not null,
  quote text not null,
  quote_line int,
  deadline_kind text not null,
  deadline_quote text not null,
  starts_on date,
  due_on date,
  qualifier text,
  trigger_text text,
  trigger_offset text,
  recurrence text,
  triggered_on date,
  last_day date,
  percent int not null,
  completed_on date,
  evidence text,
  completed_by uuid,
  constraint task_pk primary key (id),
  constraint task_ref_once_in_plan unique (plan_id, ref),
  constraint task_percent_range check (percent between 0 and 100),
  constraint task_plan_fk foreign key (plan_id) references plan (id)
);

-- The sweep asks for open tasks by their last good day.
create index task_open_by_last_day on task (last_day) where completed_on is null;

create table assignment (
  id uuid not null,
  task_id uuid not null,
  position int not null,
  role text not null,
  agency_id uuid,
  agency_name text not null,
  held_from date not null,
  held_until date,
  opened_by_case uuid,
  closed_by_case uuid,
  constraint assignment_pk primary key (id),
  constraint assignment_role_known check
    (role in ('LEAD', 'ADVISE', 'COORDINATE', 'IMPLEMENT', 'DIRECT', 'MONITOR', 'SUPERVISE', 'DECIDE')),
  constraint assignment_one_lead_on_any_day
    exclude using gist (task_id with =, daterange(held_from, held_until) with &&) where (role = 'LEAD')
    -- A lead that changes hands is two rows written in any order.
    deferrable initially deferred,
  constraint assignment_task_fk foreign key (task_id) references task (id)
);

create index assignment_task on assignment (task_id);
create index assignment_agency on assignment (agency_id) where held_until is null;

create table progress_report (
  id uuid not null,
  task_id uuid not null,
  agency_id uuid not null,
  percent int not null,
  note text not null,
  reported_on date not null,
  reported_by text not null,
  constraint progress_report_pk primary key (id),
  constraint progress_report_task_fk foreign key (task_id) references task (id)
);

create index progress_report_task on progress_report (task_id, id);
