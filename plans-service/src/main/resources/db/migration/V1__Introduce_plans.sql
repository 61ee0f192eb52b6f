create extension if not exists btree_gist;

create table plan (
  id uuid not null,
  version bigint not null,
  document_type text not null,
  number text,
  dated date,
  title text,
  issuer_name text,
  issuer_id uuid,
  scope ltree not null,
  level text not null,
  state text not null,
  drafted_by text not null,
  issued_on date,
  issued_by text,
  constraint plan_pk primary key (id),
  constraint plan_state_known check (state in ('DRAFT', 'ISSUED')),
  constraint plan_issued_with_date check ((state = 'DRAFT') = (issued_on is null))
);

create index plan_scope on plan using gist (scope);

-- A document is known by issuer, number with sign, and date: in force it is there once.
create unique index plan_document on plan (issuer_id, number, dated) where state <> 'DRAFT';

create table plan_basis (
  plan_id uuid not null,
  position int not null,
  document_type text,
  number text,
  dated date,
  issuer text,
  constraint plan_basis_pk primary key (plan_id, position),
  constraint plan_basis_plan_fk foreign key (plan_id) references plan (id)
);

-- Who watches over the plan (đôn đốc), and since when: one agency on any day.
create table plan_monitor (
  id uuid not null,
  plan_id uuid not null,
  agency_id uuid not null,
  held_from date not null,
  held_until date,
  opened_by_case uuid,
  closed_by_case uuid,
  constraint plan_monitor_pk primary key (id),
  constraint plan_monitor_one_on_any_day
    exclude using gist (plan_id with =, daterange(held_from, held_until) with &&)
    deferrable initially deferred,
  constraint plan_monitor_plan_fk foreign key (plan_id) references plan (id)
);

create index plan_monitor_agency on plan_monitor (agency_id) where held_until is null;
