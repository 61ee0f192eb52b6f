-- One may be succeeded by several, each with its share; a separation (tách) leaves the first standing. What a case did
-- ends with its annulment, so successions are kept in two times like all else.
alter table succession drop constraint succession_pk;
alter table succession add column id bigint generated always as identity;
alter table succession add constraint succession_pk primary key (id);
alter table succession
  add column position int not null default 0,
  add column extent text not null default 'FULL',
  add column survives boolean not null default false,
  add column valid daterange;

update succession set valid = daterange(effective_on, null);

alter table succession
  alter column position drop default,
  alter column extent drop default,
  alter column survives drop default,
  alter column valid set not null,
  drop column effective_on,
  drop constraint succession_lasts,
  add constraint succession_lasts check (not isempty(valid) and not isempty(known)),
  add constraint succession_extent check (extent in ('FULL', 'PARTIAL')),
  add constraint succession_once exclude using gist
    (ended_id with =, successor_id with =, case_id with =, valid with &&, known with &&);

create index succession_ended_id on succession (ended_id);
create index succession_case_id on succession (case_id);

create table area_succession (
  id bigint generated always as identity,
  ended_id uuid not null,
  successor_id uuid not null,
  case_id uuid not null,
  position int not null,
  extent text not null,
  survives boolean not null,
  valid daterange not null,
  known tstzrange not null,
  decision_number text not null,
  decision_date date not null,
  decision_issuer text not null,
  constraint area_succession_pk primary key (id),
  constraint area_succession_ended foreign key (ended_id) references area,
  constraint area_succession_successor foreign key (successor_id) references area,
  constraint area_succession_case foreign key (case_id) references restructuring,
  constraint area_succession_not_of_itself check (ended_id <> successor_id),
  constraint area_succession_lasts check (not isempty(valid) and not isempty(known)),
  constraint area_succession_extent check (extent in ('FULL', 'PARTIAL')),
  constraint area_succession_once exclude using gist
    (ended_id with =, successor_id with =, case_id with =, valid with &&, known with &&)
);

create index area_succession_ended_id on area_succession (ended_id);
create index area_succession_successor_id on area_succession (successor_id);
create index area_succession_case_id on area_succession (case_id);
