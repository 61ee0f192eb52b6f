-- "Cấp …" comes before them.
update administrative_level l set name_vi = named.vi, name_en = named.en
from (values
  ('CENTRAL', 'trung ương', 'central'),
  ('PROVINCE', 'tỉnh', 'province'),
  ('DISTRICT', 'huyện', 'district'),
  ('COMMUNE', 'xã', 'commune')) as named(code, vi, en)
where l.code = named.code;
