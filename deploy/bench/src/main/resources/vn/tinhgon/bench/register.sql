-- What the registration leaves in the registry; the sheet is in the table "sheet".
create temp table unit as
select uuidv7() as id, s.*, case level when 'PROVINCE' then 1 when 'DISTRICT' then 2 else 3 end as rank from sheet s;
insert into unit (id, code, name, level, parent, rank)
values ('01980000-0000-7000-8000-000000000084', 'VN', 'Việt Nam', 'CENTRAL', null, 0);
create index on unit (rank, code);
analyze unit;

insert into area (id) select id from unit;
insert into area_version (area_id, valid, known, code, name, level, parent_id, scope)
with recursive placed as (
  select id, cast(null as uuid) as parent_id, code, name, level, rank, text2ltree('vn') as path from unit where rank = 0
  union all
  select u.id, p.id, u.code, u.name, u.level, u.rank, p.path || u.code
  from placed p join unit u on u.rank = p.rank + 1 and u.parent = p.code)
select id, daterange('2025-03-01', null), tstzrange(now(), null), code, name, level, parent_id, path from placed;
analyze area_version;
