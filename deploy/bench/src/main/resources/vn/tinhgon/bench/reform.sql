-- What the reform leaves in the registry: areas that begin, old versions that end, successions. The sheet is in "sheet".
create temp table future as
select s.new_level as level, s.new_code as code, min(s.new_name) as name,
       case when count(*) = 1 and bool_and(extent = 'FULL' and old_level = new_level and old_code = new_code)
            then (select area_id from area_version v
                  where v.level = s.new_level and v.code = s.new_code and upper_inf(v.known)) end as kept_id,
       uuidv7() as id, cast(null as uuid) as parent_id, cast(null as ltree) as path
from sheet s group by s.new_level, s.new_code;
update future set id = kept_id where kept_id is not null;

create temp table old as
select v.* from area_version v where upper_inf(v.known) and v.level <> 'CENTRAL';
create index on old (level, code);
create index on future (level, code);
analyze old;
analyze future;
analyze sheet;

-- A path is never given again: what begins under an old code takes another.
update future set parent_id = '01980000-0000-7000-8000-000000000084',
  path = text2ltree('vn.' || code || case when kept_id is null then '_2025' else '' end) where level = 'PROVINCE';
update future f set parent_id = p.id, path = p.path || (f.code || '_2025')
from (
  select distinct on (s.new_level, s.new_code) s.new_level, s.new_code, top.new_code as province
  from sheet s
  join old o on o.level = s.old_level and o.code = s.old_code
  join old province on province.level = 'PROVINCE' and province.scope @> o.scope
  join sheet top on top.old_level = 'PROVINCE' and top.old_code = province.code
  where s.new_level = 'COMMUNE') lies
join future p on p.level = 'PROVINCE' and p.code = lies.province
where f.level = lies.new_level and f.code = lies.new_code;

update area_version v set known = tstzrange(lower(known), now())
where upper_inf(known) and level <> 'CENTRAL'
  and not exists (select from future f where f.kept_id = v.area_id and f.path = v.scope and f.name = v.name);
insert into area_version (area_id, valid, known, code, name, level, parent_id, scope)
select o.area_id, daterange(lower(o.valid), '2025-07-01'), tstzrange(now(), null), o.code, o.name, o.level, o.parent_id, o.scope
from old o join area_version v on v.id = o.id where not upper_inf(v.known);

insert into area (id) select id from future where kept_id is null;
insert into area_version (area_id, valid, known, code, name, level, parent_id, scope)
select f.id, daterange('2025-07-01', null), tstzrange(now(), null), f.code, f.name, f.level, f.parent_id, f.path
from future f
where f.kept_id is null
   or exists (select from old o join area_version v on v.id = o.id where o.area_id = f.kept_id and not upper_inf(v.known));

insert into restructuring (id, version, title, effective_on, state, drafted_by, drafted_at, decision_number, decision_date,
                           decision_issuer, effective_at, plan, kinds)
values ('01980000-0000-7000-8000-00000000beef', 0, 'Sắp xếp', '2025-07-01', 'EFFECTIVE', 'by hand', now(), '1/NQ',
        '2025-06-12', 'Ủy ban Thường vụ', now(), '{}', '{CONSOLIDATE}');
insert into area_succession (ended_id, successor_id, kind, case_id, position, extent, survives, valid, known,
                             decision_number, decision_date, decision_issuer)
select o.area_id, f.id, 'CONSOLIDATE', '01980000-0000-7000-8000-00000000beef', 0, max(s.extent), false, daterange('2025-07-01', null),
       tstzrange(now(), null), '1/NQ', '2025-06-12', 'Ủy ban Thường vụ'
from sheet s
join old o on o.level = s.old_level and o.code = s.old_code
join future f on f.level = s.new_level and f.code = s.new_code
where o.area_id <> f.id
group by o.area_id, f.id;
