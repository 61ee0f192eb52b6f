-- Thresholds change with each decree, so they are rows in two times with the document that set them. ANY: all kinds, or
-- all levels; a row that names one counts more.
create table staffing_limit (
  id bigint generated always as identity,
  measure text not null,
  kind text not null,
  level text not null,
  size int4range not null,
  amount int not null,
  valid daterange not null,
  known tstzrange not null,
  basis text not null,
  constraint staffing_limit_pk primary key (id),
  constraint staffing_limit_lasts check (not isempty(size) and not isempty(valid) and not isempty(known)),
  constraint staffing_limit_one_at_a_time exclude using gist (
    measure with =, kind with =, level with =, size with &&, valid with &&, known with &&)
);

insert into staffing_limit (measure, kind, level, size, amount, valid, known, basis)
select measure, kind, level, cast(size as int4range), amount, cast(valid as daterange), '(,)', basis
from (values
  ('DEPUTIES', 'DEPARTMENT', 'PROVINCE', '[0,)', 3, '[2014-05-20,2020-11-25)', 'Nghị định số 24/2014/NĐ-CP'),
  ('DEPUTIES', 'DEPARTMENT', 'PROVINCE', '[0,)', 3, '[2020-11-25,2025-03-01)',
   'Nghị định số 107/2020/NĐ-CP (bình quân mỗi sở)'),
  ('DEPUTIES', 'DEPARTMENT', 'PROVINCE', '[0,)', 3, '[2025-07-01,2026-01-01)',
   'Nghị định số 150/2025/NĐ-CP (bình quân mỗi sở)'),
  ('DEPUTIES', 'DEPARTMENT', 'PROVINCE', '[0,)', 3, '[2026-01-01,)',
   'Nghị định số 150/2025/NĐ-CP, sửa đổi bởi Nghị định số 370/2025/NĐ-CP (bình quân mỗi sở)'),
  -- Of provinces of class II and III; those of class I and the two largest cities may have one row more.
  ('DEPUTIES', 'DIVISION', 'PROVINCE', '[0,8)', 1, '[2020-11-25,2025-03-01)', 'Nghị định số 107/2020/NĐ-CP'),
  ('DEPUTIES', 'DIVISION', 'PROVINCE', '[8,15)', 2, '[2020-11-25,2025-03-01)', 'Nghị định số 107/2020/NĐ-CP'),
  ('DEPUTIES', 'DIVISION', 'PROVINCE', '[15,)', 3, '[2020-11-25,2025-03-01)', 'Nghị định số 107/2020/NĐ-CP'),
  ('DEPUTIES', 'DIVISION', 'PROVINCE', '[0,10)', 1, '[2026-01-01,)', 'Nghị định số 370/2025/NĐ-CP'),
  ('DEPUTIES', 'DIVISION', 'PROVINCE', '[10,15)', 2, '[2026-01-01,)', 'Nghị định số 370/2025/NĐ-CP'),
  ('DEPUTIES', 'DIVISION', 'PROVINCE', '[15,)', 3, '[2026-01-01,)', 'Nghị định số 370/2025/NĐ-CP'),
  ('DEPUTIES', 'DIVISION', 'DISTRICT', '[0,)', 2, '[2020-11-25,2025-03-01)',
   'Nghị định số 108/2020/NĐ-CP (bình quân mỗi phòng)'),
  ('DEPUTIES', 'DIVISION', 'COMMUNE', '[0,)', 2, '[2026-01-01,)',
   'Nghị định số 370/2025/NĐ-CP (bình quân mỗi phòng)'),
  ('DEPUTIES', 'SUB_DEPARTMENT', 'PROVINCE', '[0,)', 2, '[2020-11-25,2025-03-01)', 'Nghị định số 107/2020/NĐ-CP'),
  ('DEPUTIES', 'SUB_DEPARTMENT', 'PROVINCE', '[0,)', 2, '[2026-01-01,)', 'Nghị định số 370/2025/NĐ-CP'),
  ('MINIMUM_POSTS', 'DIVISION', 'PROVINCE', '[0,)', 5, '[2020-11-25,2025-03-01)', 'Nghị định số 107/2020/NĐ-CP'),
  ('MINIMUM_POSTS', 'SUB_DEPARTMENT', 'PROVINCE', '[0,)', 12, '[2020-11-25,2025-03-01)',
   'Nghị định số 107/2020/NĐ-CP'),
  ('MINIMUM_POSTS', 'PUBLIC_SERVICE_UNIT', 'ANY', '[0,)', 15, '[2020-12-01,)', 'Nghị định số 120/2020/NĐ-CP'),
  ('PROFESSIONAL_PERCENT', 'PUBLIC_SERVICE_UNIT', 'ANY', '[0,)', 65, '[2023-02-28,)', 'Lai Châu KL50 2023, mục II.4'),
  ('SURPLUS_MONTHS', 'ANY', 'ANY', '[0,)', 60, '[2025-02-19,)', 'Nghị quyết số 190/2025/QH15')
) as seed(measure, kind, level, size, amount, valid, basis);

-- What a merger left above the limits, and until when it must be gone.
create table staff_surplus (
  id uuid not null default uuidv7(),
  agency_id uuid not null,
  measure text not null,
  category text,
  posts int not null,
  since date not null,
  ends_on date,
  basis text,
  case_id uuid not null,
  known tstzrange not null,
  constraint staff_surplus_pk primary key (id),
  constraint staff_surplus_agency foreign key (agency_id) references agency,
  constraint staff_surplus_of_posts check (posts > 0),
  constraint staff_surplus_lasts check (not isempty(known))
);

create index staff_surplus_agency_id on staff_surplus (agency_id);
create index staff_surplus_case_id on staff_surplus (case_id);
