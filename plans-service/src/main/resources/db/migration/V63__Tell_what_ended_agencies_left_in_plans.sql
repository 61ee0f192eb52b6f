-- What was told of watches over plans, receivers and answers that nobody has: once for each agency that left it and case.
create table vacancy_notice (
  plan_id uuid not null,
  kind text not null,
  -- The watch or the obstacle; the plan itself of who receives what it brings.
  of_id uuid not null,
  agency_id uuid not null,
  case_id uuid not null,
  told_at timestamptz not null,
  constraint vacancy_notice_pk primary key (plan_id, kind, of_id, agency_id, case_id),
  constraint vacancy_notice_plan_fk foreign key (plan_id) references plan (id)
);

create index cascade_duty_send_to on cascade_duty (send_to_id);
create index cascade_assignment_send_to on cascade_assignment (send_to_id) where send_to_id is not null;
