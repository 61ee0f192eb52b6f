-- A sheet that was sent, and how far its rows have come into the registry.
create table registry_import (
  id uuid not null default uuidv7(),
  subject text not null,
  file_name text not null,
  source text not null,
  scope ltree not null,
  mode text not null,
  dry_run boolean not null,
  state text not null default 'RECEIVED',
  rows_read int not null default 0,
  rows_done int not null default 0,
  rows_unchanged int not null default 0,
  rows_refused int not null default 0,
  stumbles int not null default 0,
  sent_by text not null,
  sent_at timestamptz not null,
  finished_at timestamptz,
  constraint registry_import_pk primary key (id)
);

create index registry_import_open on registry_import (id) where state in ('RECEIVED', 'RUNNING');

-- What is wrong, row by row; without a number it is the sheet as a whole.
create table registry_import_error (
  id bigint generated always as identity,
  import_id uuid not null,
  number int,
  field text not null,
  code text not null,
  arguments text[] not null,
  constraint registry_import_error_pk primary key (import_id, id),
  constraint registry_import_error_import foreign key (import_id) references registry_import
);

-- Rows on their way, gone when the import has finished. What they name (area, superiors) is as written; the ids beside
-- it are what it means.
create table agency_import_row (
  import_id uuid not null,
  number int not null,
  key text,
  stated_id uuid,
  name text,
  folded text,
  level text,
  area text,
  parent text,
  directed_by text,
  valid_from date,
  functions text[] not null,
  content jsonb not null,
  subject_id uuid,
  area_id uuid,
  parent_id uuid,
  directed_by_id uuid,
  depth int,
  batch int,
  outcome text not null,
  constraint agency_import_row_pk primary key (import_id, number),
  constraint agency_import_row_import foreign key (import_id) references registry_import
);

create index agency_import_row_key on agency_import_row (import_id, key);
create index agency_import_row_subject on agency_import_row (import_id, subject_id);

create table area_import_row (
  import_id uuid not null,
  number int not null,
  code text,
  name text,
  level text,
  parent text,
  valid_from date,
  subject_id uuid,
  parent_id uuid,
  path ltree,
  depth int,
  batch int,
  outcome text not null,
  constraint area_import_row_pk primary key (import_id, number),
  constraint area_import_row_import foreign key (import_id) references registry_import
);

create index area_import_row_subject on area_import_row (import_id, subject_id);
