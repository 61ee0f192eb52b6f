-- Where an agency was divided, its people follow to the main heir: they read what was told to it, and hear for the heir.
create or replace function agency_line(agency uuid, day date) returns setof uuid language sql stable begin atomic
  with recursive line(id) as (
    select agency
    union
    select s.ended_id
    from line join registry_succession_on(day) s on s.successor_id = line.id and s.position = 0)
  select id from line;
end;
