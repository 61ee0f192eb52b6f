alter table plan
  drop constraint plan_state_known,
  drop constraint plan_issued_with_date,
  add column period_from date,
  add column period_until date,
  -- How it ended: by its final review, by a decision or by another plan.
  add column ended_on date,
  add column ended_by text,
  add column end_reason text,
  add column decision_number text,
  add column decision_date date,
  add column decision_issuer text,
  add column superseded_by uuid,
  add constraint plan_state_known check
    (state in ('DRAFT', 'IN_REVIEW', 'ISSUED', 'CONCLUDED', 'SUPERSEDED', 'REVOKED')),
  add constraint plan_issued_with_date check ((state in ('DRAFT', 'IN_REVIEW')) = (issued_on is null)),
  add constraint plan_ended_with_date check ((state in ('CONCLUDED', 'SUPERSEDED', 'REVOKED')) = (ended_on is not null)),
  add constraint plan_revoked_by_decision check (state <> 'REVOKED' or decision_number is not null),
  add constraint plan_superseded_by_another check ((state = 'SUPERSEDED') = (superseded_by is not null)),
  add constraint plan_period_in_order check (period_from <= period_until),
  add constraint plan_superseded_by_fk foreign key (superseded_by) references plan (id);

-- A document stays known by issuer, number with sign, and date, also when it is not in force any more.
drop index plan_document;
create unique index plan_document on plan (issuer_id, number, dated) where issued_on is not null;

alter table plan_basis
  add column relation text not null default 'IMPLEMENTS',
  add column directive_id uuid,
  add constraint plan_basis_relation_known check (relation in ('IMPLEMENTS', 'CONTINUES', 'REPLACES')),
  add constraint plan_basis_directive_fk foreign key (directive_id) references directive (id);

-- The distribution list ("Nơi nhận"), in the order of the document.
create table plan_recipient (
  plan_id uuid not null,
  position int not null,
  name text not null,
  agency_id uuid,
  purpose text,
  constraint plan_recipient_pk primary key (plan_id, position),
  constraint plan_recipient_plan_fk foreign key (plan_id) references plan (id)
);

create index plan_recipient_agency on plan_recipient (agency_id) where agency_id is not null;

-- Each time a draft was handed in for review, and what came of it.
create table plan_submission (
  id uuid not null,
  plan_id uuid not null,
  submitted_by text not null,
  submitted_on date not null,
  decided_by text,
  decided_on date,
  returned_because text,
  constraint plan_submission_pk primary key (id),
  constraint plan_submission_decided_on_a_day check ((decided_by is null) = (decided_on is null)),
  constraint plan_submission_returned_by_somebody check (returned_because is null or decided_by is not null),
  constraint plan_submission_plan_fk foreign key (plan_id) references plan (id)
);

create index plan_submission_plan on plan_submission (plan_id, id);
create unique index plan_submission_one_waits on plan_submission (plan_id) where decided_on is null;

-- What the final review says of a task that was not finished.
create table unfinished_task (
  task_id uuid not null,
  reason text not null,
  constraint unfinished_task_pk primary key (task_id),
  constraint unfinished_task_task_fk foreign key (task_id) references task (id)
);
