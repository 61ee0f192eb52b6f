-- 34 provinces of 99 communes, 30 agencies in each: 102,000 agencies of 5 versions, renamed once. Loaded without indexes.

-- As names are folded to be searched.
create function pg_temp.key(name text) returns text language sql immutable strict return
  replace(regexp_replace(regexp_replace(replace(normalize(lower(name), nfd), 'đ', 'd'), '[\u0300-\u036f]', '', 'g'),
                         '[^a-z0-9]+', ' ', 'g'), ' va ', ' ');

create temp table syllable on commit drop as
select array['Tân','Phú','Bình','An','Long','Hòa','Thạnh','Mỹ','Vĩnh','Đông','Hưng','Lộc','Phước','Hiệp','Trung','Châu',
             'Sơn','Hà','Nam','Ninh','Quảng','Đức','Kim','Yên','Lương','Thượng','Hải','Xuân','Ngọc','Cẩm','Trà','Giang',
             'Khánh','Đại','Minh','Thới','Lai','Nghĩa','Bắc','Tây'] as s;

create temp table place on commit drop as
select n, n / 100 as province, n % 100 as pos,
       ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id,
       s[1 + n % 40] || ' ' || s[1 + (n / 40) % 40] as name,
       s[1 + (n * 7) % 40] || ' ' || s[1 + (n / 11 + 3) % 40] as former
from generate_series(100, 3499) n, syllable;

create temp table office on commit drop as
select k, prefix, kind, bloc from unnest(
  array['Đảng ủy xã','Hội đồng nhân dân xã','Ủy ban nhân dân xã','Ủy ban Mặt trận Tổ quốc xã',
        'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã','Phòng Kinh tế xã','Phòng Văn hóa - Xã hội xã',
        'Trung tâm Phục vụ hành chính công xã','Ban Xây dựng Đảng xã','Ủy ban Kiểm tra Đảng ủy xã',
        'Văn phòng Đảng ủy xã','Trạm Y tế xã','Trường Mầm non','Trường Tiểu học','Trường Trung học cơ sở',
        'Hội Nông dân xã','Hội Liên hiệp Phụ nữ xã','Hội Cựu chiến binh xã','Đoàn Thanh niên xã','Công đoàn xã',
        'Ban Chỉ huy Quân sự xã','Công an xã','Trung tâm Văn hóa xã','Ban Quản lý dự án xã','Hội Chữ thập đỏ xã',
        'Hội Người cao tuổi xã','Tổ dân phố số 1','Thôn Đông','Thôn Đoài','Ban Thường vụ Đảng ủy xã']) with ordinality o(prefix, k)
cross join lateral (select
  case when k = 3 then 'PEOPLES_COMMITTEE' when k in (5, 6, 7) then 'DIVISION' else 'PUBLIC_SERVICE_UNIT' end as kind,
  case when prefix like '%Đảng%' then 'PARTY' else 'GOVERNMENT' end as bloc) what;

insert into area (id) select '00000000-0000-7000-8000-000000000001' union all select id from place;

insert into area_version (area_id, valid, known, code, name, level, parent_id, scope)
select '00000000-0000-7000-8000-000000000001'::uuid, '[2000-01-01,)'::daterange, '[2020-01-01,)'::tstzrange,
       'VN', 'Việt Nam', 'CENTRAL', null, 'vn'::ltree
union all
select id, '[2000-01-01,)', '[2020-01-01,)', n::text, name,
       case pos when 0 then 'PROVINCE' else 'COMMUNE' end,
       ('00000000-0000-7000-8000-' || lpad(to_hex(case pos when 0 then 1 else province * 100 end), 12, '0'))::uuid,
       case pos when 0 then ('vn.' || province)::ltree else ('vn.' || province || '.' || n)::ltree end
from place;

create temp table body on commit drop as
select ('00000000-0000-7000-9000-' || lpad(to_hex(n * 100 + k), 12, '0'))::uuid as id,
       case when k <> 3 then ('00000000-0000-7000-9000-' || lpad(to_hex(n * 100 + 3), 12, '0'))::uuid end as parent,
       place.id as area, kind, bloc, prefix || ' ' || name as name, prefix || ' ' || former as former,
       pg_temp.key(prefix) || ' ' || name_key as name_key, pg_temp.key(prefix) || ' ' || former_key as former_key,
       case pos when 0 then 'PROVINCE' else 'COMMUNE' end as level, n, k
from (select *, pg_temp.key(name) as name_key, pg_temp.key(former) as former_key from place offset 0) place, office;

insert into agency (id) select id from body;

insert into agency_version (agency_id, valid, known, name, former_names, other_names, search, kind, bloc, level, area_id,
                            parent_id)
select id, valid, '[2020-01-01,)', case when i < 3 then former else name end,
       case when i < 3 then '{}' else array[former] end, '{}',
       case when i < 3 then former_key else name_key || '|' || former_key end,
       kind, bloc, level, area, parent
from body, (values (1, '[2000-01-01,2010-01-01)'::daterange), (2, '[2010-01-01,2015-01-01)'),
                   (3, '[2015-01-01,2020-01-01)'), (4, '[2020-01-01,2025-07-01)'), (5, '[2025-07-01,)')) as cut(i, valid);

insert into agency_code (scheme, code, agency_id, valid, known)
select 'LOCAL', n || '.' || k, id, '[2000-01-01,)', '[2020-01-01,)' from body;

insert into agency_name (agency_id, area_id, key)
select distinct v.agency_id, v.area_id, key
from agency_version v cross join unnest(string_to_array(v.search, '|')) as key;

insert into name_spelling (remainder, word)
select s.remainder, w.word
from (select distinct unnest(string_to_array(key, ' ')) as word from agency_name) w
cross join spellings(w.word) as s(remainder);
