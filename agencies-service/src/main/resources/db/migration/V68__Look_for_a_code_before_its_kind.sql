-- The same rules, written so that their indexes tell rows apart by the column that has many values: ten thousand
-- communes share a level.
alter table area_version
  drop constraint area_version_code_free,
  add constraint area_version_code_free exclude using gist (code with =, level with =, valid with &&, known with &&);

alter table agency_code
  drop constraint agency_code_one_at_a_time,
  add constraint agency_code_one_at_a_time
    exclude using gist (code with =, scheme with =, valid with &&, known with &&),
  drop constraint agency_code_never_reused,
  add constraint agency_code_never_reused
    exclude using gist (code with =, scheme with =, agency_id with <>, known with &&);
