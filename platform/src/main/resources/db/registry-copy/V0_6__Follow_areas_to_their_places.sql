-- The case that annulled another, as the events that undo its effects name it.
alter table registry_annulment add column annulled_by uuid not null;

-- Each path means one area for ever; an area that moves gets another.
create table registry_area_path (
  area_id uuid not null,
  since date not null,
  path ltree not null,
  constraint registry_area_path_pk primary key (area_id, since)
);

create index registry_area_path_path on registry_area_path (path);

insert into registry_area_path (area_id, since, path) select id, '-infinity', scope from registry_area;

-- Several areas may take over one that ended, the main heir at position 0. One that ended without, as districts did,
-- is held to be taken over by the area above it.
create table registry_area_succession (
  ended_id uuid not null,
  successor_id uuid not null,
  position int not null,
  case_id uuid not null,
  effective_on date not null,
  constraint registry_area_succession_once unique (ended_id, case_id, position),
  constraint registry_area_succession_not_itself check (ended_id <> successor_id)
);

create index registry_area_succession_successor_id on registry_area_succession (successor_id);

-- Where what was said to lie in an area lies by now, or lay on a day: kept for paths that do not stand for themselves
-- on it. So nothing that names a path is ever rewritten.
create table registry_place (
  path ltree not null,
  valid daterange not null,
  place ltree not null,
  constraint registry_place_one_on_any_day exclude using gist (path with =, valid with &&),
  constraint registry_place_elsewhere check (path <> place)
);

create index registry_place_place on registry_place using gist (place);

-- An area with all whose place it has taken, directly or through others.
create function registry_area_line(area uuid) returns setof uuid language sql stable begin atomic
  with recursive line(id) as (
    select area
    union
    select s.ended_id from line join registry_area_succession s on s.successor_id = line.id and s.position = 0)
  select id from line;
end;

-- The days on which the place of an area may have changed.
create function registry_area_days(area uuid) returns setof date language sql stable begin atomic
  with recursive heirs(id) as (
    select area
    union
    select s.successor_id from heirs join registry_area_succession s on s.ended_id = heirs.id and s.position = 0)
  select p.since from heirs join registry_area_path p on p.area_id = heirs.id
  union
  select s.effective_on from heirs join registry_area_succession s on s.ended_id = heirs.id
  union
  select a.effective_on
  from heirs join registry_area_succession s on s.ended_id = heirs.id join registry_annulment a on a.case_id = s.case_id;
end;

create function registry_area_place(area uuid, day date) returns ltree language sql stable begin atomic
  with recursive heirs(id, steps) as (
    select area, 0
    union all
    select s.successor_id, steps + 1
    from heirs join registry_area_succession s on s.ended_id = heirs.id and s.position = 0 and s.effective_on <= day
    where steps < 50
      and not exists (select from registry_annulment a where a.case_id = s.case_id and a.effective_on <= day))
  select p.path
  from heirs join registry_area_path p on p.area_id = heirs.id and p.since <= day
  order by steps desc, since desc limit 1;
end;
