create extension if not exists ltree;

create table registry_area (
  id uuid not null,
  name text not null,
  level text not null,
  scope ltree not null,
  constraint registry_area_pk primary key (id)
);

create table registry_agency (
  id uuid not null,
  name text not null,
  other_names text[] not null,
  kind text not null,
  level text not null,
  scope ltree not null,
  parent_id uuid,
  mailbox text,
  valid_from date not null,
  constraint registry_agency_pk primary key (id)
);

create index registry_agency_scope on registry_agency using gist (scope);

create table registry_succession (
  ended_id uuid not null,
  successor_id uuid not null,
  case_id uuid not null,
  effective_on date not null,
  constraint registry_succession_pk primary key (ended_id),
  constraint registry_succession_not_itself check (ended_id <> successor_id)
);
