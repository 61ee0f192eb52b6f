-- What was "other names" is told apart: English, short and former names.
alter table agency_version
  add column name_en text,
  add column short_name text,
  add column former_names text[] not null default '{}';

alter table agency_version alter column former_names drop default;
