-- How many work in an agency, as it reports them; figures only and never persons.
create table headcount_version (
  id bigint generated always as identity,
  agency_id uuid not null,
  valid daterange not null,
  known tstzrange not null,
  civil_servants int not null,
  budget_employees int not null,
  revenue_employees int not null,
  professional_posts int not null,
  deputies int not null,
  case_id uuid,
  constraint headcount_version_pk primary key (id),
  constraint headcount_version_agency foreign key (agency_id) references agency,
  constraint headcount_version_lasts check (not isempty(valid) and not isempty(known)),
  constraint headcount_version_not_negative check (
    least(civil_servants, budget_employees, revenue_employees, professional_posts, deputies) >= 0),
  constraint headcount_version_one_at_a_time exclude using gist (agency_id with =, valid with &&, known with &&)
);

-- Who came along from whom in a case, which is what goes back when the case is annulled.
create table headcount_move (
  case_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  civil_servants int not null,
  budget_employees int not null,
  revenue_employees int not null,
  professional_posts int not null,
  deputies int not null,
  constraint headcount_move_pk primary key (case_id, from_id, to_id),
  constraint headcount_move_from foreign key (from_id) references agency,
  constraint headcount_move_to foreign key (to_id) references agency
);
