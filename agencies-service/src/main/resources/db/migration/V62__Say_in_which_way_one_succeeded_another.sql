-- The kind of the move by which it did. Each succession comes of one move of its case, which names both.
alter table succession add column kind text;
alter table area_succession add column kind text;

update succession s set kind = (
  select move->>'kind'
  from restructuring r cross join jsonb_array_elements(r.plan->'moves') as move
  where r.id = s.case_id and move->'inputIds' @> to_jsonb(s.ended_id)
    and move->'outputs' @> jsonb_build_array(jsonb_build_object('agencyId', s.successor_id))
    and (move->>'kind' = 'SEPARATE') = s.survives
  limit 1);

update area_succession s set kind = (
  select move->>'kind'
  from restructuring r cross join jsonb_array_elements(r.plan->'areaMoves') as move
  where r.id = s.case_id and move->'inputs' @> jsonb_build_array(jsonb_build_object('areaId', s.ended_id))
    and move->'outputs' @> jsonb_build_array(jsonb_build_object('areaId', s.successor_id))
    and (move->>'kind' = 'SEPARATE') = s.survives
  limit 1);

alter table succession alter column kind set not null;
alter table area_succession alter column kind set not null;
