-- A limit is set for a part of the country: a decree for all of it, a province's own decision for the province. Where
-- the law gives an average (bình quân), an agency may have more than that as long as its like in the same area have less.
alter table staffing_limit
  add column scope ltree not null default 'vn',
  add column averaged boolean not null default false,
  drop constraint staffing_limit_one_at_a_time,
  add constraint staffing_limit_one_at_a_time exclude using gist (
    measure with =, kind with =, level with =, scope with =, size with &&, valid with &&, known with &&),
  add constraint staffing_limit_averages_deputies check (not averaged or measure = 'DEPUTIES');

alter table staffing_limit alter column scope drop default, alter column averaged drop default;

-- The first rows were written from memory. These were compared with the texts, or with official reports that quote them;
-- what could not be is left for an administrator to adopt:
--   24/2014: its first day, so it begins here with Resolution 18-NQ/TW
--   45/2025, from 1/3/2025 to 30/6/2025: how many deputies
--   150/2025, from 1/7/2025 to 31/12/2025: deputies inside departments, and until when a surplus must be gone
--   150/2025 and 370/2025: how many posts a division or sub-department must have to be set up
--   120/2020 as amended by 283/2025, signed on 31/10/2025
--   deputies of sub-departments: they depend on how many divisions these have, which is not a size
delete from staffing_limit where lower_inf(known);

insert into staffing_limit (measure, kind, level, scope, size, amount, averaged, valid, known, basis)
select measure, kind, level, 'vn', cast(size as int4range), amount, averaged, cast(valid as daterange), '(,)', basis
from (values
  -- Article 6: at most 3. From 107/2020 on "bình quân mỗi sở có 03 Phó Giám đốc".
  ('DEPUTIES', 'DEPARTMENT', 'PROVINCE', '[0,)', 3, false, '[2017-10-25,2020-11-25)',
   'Nghị định số 24/2014/NĐ-CP, Điều 6 (Hà Nội, Thành phố Hồ Chí Minh: không quá 04)'),
  ('DEPUTIES', 'DEPARTMENT', 'PROVINCE', '[0,)', 3, true, '[2020-11-25,2025-03-01)',
   'Nghị định số 107/2020/NĐ-CP, khoản 4 Điều 1 (Hà Nội, Thành phố Hồ Chí Minh: mỗi thành phố thêm không quá 10)'),
  ('DEPUTIES', 'DEPARTMENT', 'PROVINCE', '[0,)', 3, true, '[2025-07-01,2026-01-01)',
   'Nghị định số 150/2025/NĐ-CP, Điều 6'),
  ('DEPUTIES', 'DEPARTMENT', 'PROVINCE', '[0,)', 3, true, '[2026-01-01,)',
   'Nghị định số 150/2025/NĐ-CP, Điều 6, sửa đổi bởi Nghị định số 370/2025/NĐ-CP, Điều 4 (sở hợp nhất khi nhập 2 tỉnh: '
   'thêm không quá 01, nhập 3 tỉnh: thêm không quá 02; Hà Nội, Thành phố Hồ Chí Minh: mỗi thành phố thêm không quá 10)'),
  ('DEPUTIES', 'DIVISION', 'PROVINCE', '[0,8)', 1, false, '[2020-11-25,2025-03-01)',
   'Nghị định số 107/2020/NĐ-CP, Điều 1 (tỉnh loại II, III; tỉnh loại I: đến 08, Hà Nội, Thành phố Hồ Chí Minh: đến 09 biên chế)'),
  ('DEPUTIES', 'DIVISION', 'PROVINCE', '[8,15)', 2, false, '[2020-11-25,2025-03-01)',
   'Nghị định số 107/2020/NĐ-CP, Điều 1 (tỉnh loại II, III; tỉnh loại I: từ 09, Hà Nội, Thành phố Hồ Chí Minh: từ 10 biên chế)'),
  ('DEPUTIES', 'DIVISION', 'PROVINCE', '[15,)', 3, false, '[2020-11-25,2025-03-01)', 'Nghị định số 107/2020/NĐ-CP, Điều 1'),
  ('DEPUTIES', 'DIVISION', 'PROVINCE', '[0,10)', 1, false, '[2026-01-01,)', 'Nghị định số 370/2025/NĐ-CP, Điều 4'),
  ('DEPUTIES', 'DIVISION', 'PROVINCE', '[10,15)', 2, false, '[2026-01-01,)', 'Nghị định số 370/2025/NĐ-CP, Điều 4'),
  ('DEPUTIES', 'DIVISION', 'PROVINCE', '[15,)', 3, false, '[2026-01-01,)', 'Nghị định số 370/2025/NĐ-CP, Điều 4'),
  -- "Bình quân mỗi phòng có 02 Phó Trưởng phòng."
  ('DEPUTIES', 'DIVISION', 'DISTRICT', '[0,)', 2, true, '[2020-11-25,2025-03-01)',
   'Nghị định số 108/2020/NĐ-CP, khoản 3 Điều 1'),
  ('DEPUTIES', 'DIVISION', 'COMMUNE', '[0,)', 2, true, '[2025-10-15,2026-01-01)', 'Nghị quyết số 332/NQ-CP ngày 15/10/2025'),
  ('DEPUTIES', 'DIVISION', 'COMMUNE', '[0,)', 2, true, '[2026-01-01,)', 'Nghị định số 370/2025/NĐ-CP'),
  -- What setting one up takes: "khối lượng công việc yêu cầu phải bố trí tối thiểu…"
  ('MINIMUM_POSTS', 'DIVISION', 'PROVINCE', '[0,)', 5, false, '[2020-11-25,2025-03-01)',
   'Nghị định số 24/2014/NĐ-CP, Điều 5, sửa đổi bởi Nghị định số 107/2020/NĐ-CP (tỉnh loại I: 06; Hà Nội, Thành phố Hồ Chí Minh: 07)'),
  ('MINIMUM_POSTS', 'DIVISION', 'PROVINCE', '[0,)', 5, false, '[2025-03-01,2025-07-01)',
   'Nghị định số 45/2025/NĐ-CP, điểm b khoản 2 Điều 5 (tỉnh loại I: 06; Hà Nội, Thành phố Hồ Chí Minh: 07)'),
  ('MINIMUM_POSTS', 'SUB_DEPARTMENT', 'PROVINCE', '[0,)', 12, false, '[2020-11-25,2025-03-01)',
   'Nghị định số 24/2014/NĐ-CP, Điều 5, sửa đổi bởi Nghị định số 107/2020/NĐ-CP'),
  ('MINIMUM_POSTS', 'SUB_DEPARTMENT', 'PROVINCE', '[0,)', 12, false, '[2025-03-01,2025-07-01)',
   'Nghị định số 45/2025/NĐ-CP, điểm c khoản 4 Điều 5'),
  ('MINIMUM_POSTS', 'PUBLIC_SERVICE_UNIT', 'ANY', '[0,)', 15, false, '[2020-12-01,2025-10-31)',
   'Nghị định số 120/2020/NĐ-CP, điểm d khoản 1 Điều 5 (trừ đơn vị cung ứng dịch vụ sự nghiệp công cơ bản, thiết yếu; '
   'đơn vị tự bảo đảm chi thường xuyên theo Đề án)'),
  -- Known to have been issued by its first due date.
  ('PROFESSIONAL_PERCENT', 'PUBLIC_SERVICE_UNIT', 'ANY', '[0,)', 65, false, '[2023-07-15,)', 'Lai Châu KL50 2023, mục II.4'),
  -- The law gives a term for deputies; for staff above the quota it gives none.
  ('DEPUTY_SURPLUS_MONTHS', 'DEPARTMENT', 'ANY', '[0,)', 60, false, '[2025-03-01,2025-07-01)', 'Nghị định số 45/2025/NĐ-CP, Điều 24'),
  ('DEPUTY_SURPLUS_MONTHS', 'DIVISION', 'ANY', '[0,)', 60, false, '[2025-03-01,2025-07-01)', 'Nghị định số 45/2025/NĐ-CP, Điều 24'),
  ('DEPUTY_SURPLUS_MONTHS', 'SUB_DEPARTMENT', 'ANY', '[0,)', 60, false, '[2025-03-01,2025-07-01)',
   'Nghị định số 45/2025/NĐ-CP, Điều 24'),
  ('DEPUTY_SURPLUS_MONTHS', 'DEPARTMENT', 'PROVINCE', '[0,)', 60, false, '[2026-01-01,)', 'Nghị định số 370/2025/NĐ-CP, Điều 4'),
  ('DEPUTY_SURPLUS_MONTHS', 'DIVISION', 'PROVINCE', '[0,)', 60, false, '[2026-01-01,)', 'Nghị định số 370/2025/NĐ-CP, Điều 4'),
  ('DEPUTY_SURPLUS_MONTHS', 'SUB_DEPARTMENT', 'PROVINCE', '[0,)', 60, false, '[2026-01-01,)', 'Nghị định số 370/2025/NĐ-CP, Điều 4'),
  ('DEPUTY_SURPLUS_MONTHS', 'PUBLIC_SERVICE_UNIT', 'ANY', '[0,)', 36, false, '[2020-12-01,2025-10-31)',
   'Nghị định số 120/2020/NĐ-CP, điểm b khoản 2 Điều 27')
) as seed(measure, kind, level, size, amount, averaged, valid, basis);
