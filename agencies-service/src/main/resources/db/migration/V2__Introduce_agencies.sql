create table agency (
  id uuid not null,
  version bigint not null default 0,
  constraint agency_pk primary key (id)
);

-- Every state of an agency, in two times as area_version; decision and case tell by what it became so.
create table agency_version (
  id bigint generated always as identity,
  agency_id uuid not null,
  valid daterange not null,
  known tstzrange not null,
  name text not null,
  other_names text[] not null,
  search text not null,
  kind text not null,
  bloc text not null,
  level text not null,
  area_id uuid not null,
  parent_id uuid,
  directed_by_id uuid,
  mailbox text,
  decision_number text,
  decision_date date,
  decision_issuer text,
  case_id uuid,
  constraint agency_version_pk primary key (id),
  constraint agency_version_of_agency foreign key (agency_id) references agency,
  constraint agency_version_area foreign key (area_id) references area,
  constraint agency_version_parent foreign key (parent_id) references agency,
  constraint agency_version_direction foreign key (directed_by_id) references agency,
  constraint agency_version_not_above_itself check (agency_id not in (parent_id, directed_by_id)),
  constraint agency_version_lasts check (not isempty(valid) and not isempty(known)),
  constraint agency_version_decision_whole check (num_nulls(decision_number, decision_date, decision_issuer) in (0, 3)),
  constraint agency_version_one_at_a_time exclude using gist (agency_id with =, valid with &&, known with &&)
);

create index agency_version_area_id on agency_version (area_id);
create index agency_version_parent_id on agency_version (parent_id);
create index agency_version_directed_by_id on agency_version (directed_by_id);
create index agency_version_search on agency_version using gin (search gin_trgm_ops);
