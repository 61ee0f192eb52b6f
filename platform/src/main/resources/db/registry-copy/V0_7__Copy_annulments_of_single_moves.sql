-- Of a case some moves may be annulled: its agencies and areas are restored one by one. Null stands for all of a case.
alter table registry_annulment
  add column restored_id uuid,
  drop constraint registry_annulment_pk,
  add constraint registry_annulment_once unique nulls not distinct (case_id, restored_id);

-- Since when an ending by a case counts no longer; null while it counts.
create function registry_annulled_on(by_case uuid, ended uuid) returns date language sql stable begin atomic
  select min(effective_on) from registry_annulment
  where case_id = by_case and (restored_id is null or restored_id = ended);
end;

create or replace function registry_succession_on(day date) returns setof registry_succession language sql stable begin atomic
  select s.* from registry_succession s
  where s.effective_on <= day
    and not exists (select from registry_annulment a
                    where a.case_id = s.case_id and (a.restored_id is null or a.restored_id = s.ended_id)
                      and a.effective_on <= day);
end;

create or replace function registry_area_days(area uuid) returns setof date language sql stable begin atomic
  with recursive heirs(id) as (
    select area
    union
    select s.successor_id from heirs join registry_area_succession s on s.ended_id = heirs.id and s.position = 0)
  select p.since from heirs join registry_area_path p on p.area_id = heirs.id
  union
  select s.effective_on from heirs join registry_area_succession s on s.ended_id = heirs.id
  union
  select a.effective_on
  from heirs join registry_area_succession s on s.ended_id = heirs.id
  join registry_annulment a on a.case_id = s.case_id and (a.restored_id is null or a.restored_id = s.ended_id);
end;

create or replace function registry_area_place(area uuid, day date) returns ltree language sql stable begin atomic
  with recursive heirs(id, steps) as (
    select area, 0
    union all
    select s.successor_id, steps + 1
    from heirs join registry_area_succession s on s.ended_id = heirs.id and s.position = 0 and s.effective_on <= day
    where steps < 50
      and not exists (select from registry_annulment a
                      where a.case_id = s.case_id and (a.restored_id is null or a.restored_id = s.ended_id)
                        and a.effective_on <= day))
  select p.path
  from heirs join registry_area_path p on p.area_id = heirs.id and p.since <= day
  order by steps desc, since desc limit 1;
end;
