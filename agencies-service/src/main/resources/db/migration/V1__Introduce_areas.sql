create extension if not exists ltree;
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- Levels come and go by law, so they are rows with their time and their basis.
create table administrative_level (
  code text not null,
  rank int not null,
  name_vi text not null,
  name_en text not null,
  valid daterange not null,
  basis text not null,
  constraint administrative_level_pk primary key (code, valid without overlaps)
);

insert into administrative_level (code, rank, name_vi, name_en, valid, basis) values
  ('CENTRAL', 0, 'Trung ương', 'Central', '[1945-09-02,)', 'Hiến pháp'),
  ('PROVINCE', 1, 'Tỉnh, thành phố trực thuộc trung ương', 'Province', '[1945-09-02,)', 'Hiến pháp'),
  ('DISTRICT', 2, 'Huyện, quận, thị xã, thành phố thuộc tỉnh', 'District', '[1945-09-02,2025-07-01)',
   'Nghị quyết số 203/2025/QH15'),
  ('COMMUNE', 3, 'Xã, phường, thị trấn, đặc khu', 'Commune', '[1945-09-02,)', 'Hiến pháp');

create table area (
  id uuid not null default uuidv7(),
  version bigint not null default 0,
  constraint area_pk primary key (id)
);

-- What is so from when to when (valid), as we knew it from when to when (known).
create table area_version (
  id bigint generated always as identity,
  area_id uuid not null,
  valid daterange not null,
  known tstzrange not null,
  code text not null,
  name text not null,
  level text not null,
  parent_id uuid,
  scope ltree not null,
  constraint area_version_pk primary key (id),
  constraint area_version_of_area foreign key (area_id) references area,
  constraint area_version_parent foreign key (parent_id) references area,
  constraint area_version_lasts check (not isempty(valid) and not isempty(known)),
  constraint area_version_one_at_a_time exclude using gist (area_id with =, valid with &&, known with &&),
  -- Levels reuse codes over time, and never two at once.
  constraint area_version_code_free exclude using gist (level with =, code with =, valid with &&, known with &&),
  -- A path means one area for ever: events and tokens carry it.
  constraint area_version_scope_of_one exclude using gist (scope with =, area_id with <>)
);

create index area_version_scope on area_version using gist (scope);
