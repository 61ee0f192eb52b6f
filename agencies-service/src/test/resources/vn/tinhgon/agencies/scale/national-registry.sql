-- 34 provinces of 99 communes, 30 agencies in each: 102,000 agencies of 5 versions, renamed once. Loaded without indexes.
create temp table syllable on commit drop as
select array['Tan','Phu','Binh','An','Long','Hoa','Thanh','My','Vinh','Dong','Hung','Loc','Phuoc','Hiep','Trung','Chau',
             'Son','Ha','Nam','Ninh','Quang','Duc','Kim','Yen','Luong','Thuong','Hai','Xuan','Ngoc','Cam','Tra','Giang',
             'Khanh','Dai','Minh','Thoi','Lai','Nghia','Bac','Tay'] as s;

create temp table place on commit drop as
select n, n / 100 as province, n % 100 as pos,
       ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id,
       s[1 + n % 40] || ' ' || s[1 + (n / 40) % 40] as name,
       s[1 + (n * 7) % 40] || ' ' || s[1 + (n / 11 + 3) % 40] as former
from generate_series(100, 3499) n, syllable;

create temp table office on commit drop as
select k, prefix, kind, bloc from unnest(
  array['Dang uy xa','Hoi dong nhan dan xa','Uy ban nhan dan xa','Uy ban Mat tran To quoc xa',
        'Van phong Hoi dong nhan dan va Uy ban nhan dan xa','Phong Kinh te xa','Phong Van hoa Xa hoi xa',
        'Trung tam Phuc vu hanh chinh cong xa','Ban Xay dung Dang xa','Uy ban Kiem tra Dang uy xa',
        'Van phong Dang uy xa','Tram Y te xa','Truong Mam non','Truong Tieu hoc','Truong Trung hoc co so',
        'Hoi Nong dan xa','Hoi Lien hiep Phu nu xa','Hoi Cuu chien binh xa','Doan Thanh nien xa','Cong doan xa',
        'Ban Chi huy Quan su xa','Cong an xa','Trung tam Van hoa xa','Ban Quan ly du an xa','Hoi Chu thap do xa',
        'Hoi Nguoi cao tuoi xa','To dan pho so 1','Thon Dong','Thon Doai','Ban Thuong vu Dang uy xa']) with ordinality o(prefix, k)
cross join lateral (select
  case when k = 3 then 'PEOPLES_COMMITTEE' when k in (5, 6, 7) then 'DIVISION' else 'PUBLIC_SERVICE_UNIT' end as kind,
  case when prefix like '%Dang%' then 'PARTY' else 'GOVERNMENT' end as bloc) what;

insert into area (id) select '00000000-0000-7000-8000-000000000001' union all select id from place;

insert into area_version (area_id, valid, known, code, name, level, parent_id, scope)
select '00000000-0000-7000-8000-000000000001'::uuid, '[2000-01-01,)'::daterange, '[2020-01-01,)'::tstzrange,
       'VN', 'Viet Nam', 'CENTRAL', null, 'vn'::ltree
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
       case pos when 0 then 'PROVINCE' else 'COMMUNE' end as level, n, k
from place, office;

insert into agency (id) select id from body;

insert into agency_version (agency_id, valid, known, name, former_names, other_names, search, kind, bloc, level, area_id,
                            parent_id)
select id, valid, '[2020-01-01,)', case when i < 3 then former else name end,
       case when i < 3 then '{}' else array[former] end, '{}',
       replace(lower(case when i < 3 then former else name || '|' || former end), ' va ', ' '),
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
