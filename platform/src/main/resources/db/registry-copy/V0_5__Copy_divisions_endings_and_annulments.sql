alter table registry_agency
  add column area_id uuid,
  -- Of two states of an agency the one with the greater version is the later, in whatever order they arrive.
  add column state_version int not null default 0;

create index registry_agency_area_id on registry_agency (area_id);

-- One agency may be succeeded by several, the main heir at position 0, or by none.
alter table registry_succession
  drop constraint registry_succession_pk,
  alter column successor_id drop not null,
  add column position int not null default 0,
  add column heirs int not null default 1,
  add constraint registry_succession_once unique (ended_id, case_id, position),
  add constraint registry_succession_heirs check ((successor_id is null) = (heirs = 0));

create index registry_succession_successor_id on registry_succession (successor_id);

-- What a case did counts no longer from the day of its annulment; kept apart, because an annulment may arrive before
-- what it annuls.
create table registry_annulment (
  case_id uuid not null,
  effective_on date not null,
  constraint registry_annulment_pk primary key (case_id)
);

-- Who took over from whom by a day, as far as it still counts on it.
create function registry_succession_on(day date) returns setof registry_succession language sql stable begin atomic
  select s.* from registry_succession s
  where s.effective_on <= day
    and not exists (select from registry_annulment a where a.case_id = s.case_id and a.effective_on <= day);
end;
