-- Whether posts come from the State's pool or go back to it: what agencies hand each other reduces nothing.
create or replace view quota_entry as
select to_id as agency_id, category, posts, effective_on, known_from, case_id, from_id as other_id from quota_transfer
union all
select from_id, category, -posts, effective_on, known_from, case_id, to_id from quota_transfer;

-- By how many percent of the baseline posts must have been cut when the term is over (rule 5).
create table reduction_target (
  category text not null,
  percent int not null,
  baseline_on date not null,
  valid daterange not null,
  basis text not null,
  constraint reduction_target_pk primary key (category, valid without overlaps),
  constraint reduction_target_percent check (percent between 1 and 100)
);

insert into reduction_target (category, percent, baseline_on, valid, basis) values
  ('CIVIL_SERVANT', 5, '2021-12-31', '[2022-01-01,2027-01-01)', 'Lai Châu KL50 2023, mục II.4'),
  ('PUBLIC_EMPLOYEE_BUDGET', 10, '2021-12-31', '[2022-01-01,2027-01-01)', 'Lai Châu KL50 2023, mục II.4');

-- Posts that an area cut before the baseline beyond its duty then, and which count for the term.
create table reduction_carry_over (
  id uuid not null default uuidv7(),
  area_id uuid not null,
  category text not null,
  posts int not null,
  counts_from date not null,
  decision_number text not null,
  decision_date date not null,
  decision_issuer text not null,
  known tstzrange not null,
  constraint reduction_carry_over_pk primary key (id),
  constraint reduction_carry_over_area foreign key (area_id) references area,
  constraint reduction_carry_over_of_posts check (posts >= 0),
  constraint reduction_carry_over_once exclude using gist (
    area_id with =, category with =, counts_from with =, known with &&)
);
