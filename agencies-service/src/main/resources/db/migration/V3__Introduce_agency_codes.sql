create table agency_code (
  id bigint generated always as identity,
  scheme text not null,
  code text not null,
  agency_id uuid not null,
  valid daterange not null,
  known tstzrange not null,
  constraint agency_code_pk primary key (id),
  constraint agency_code_agency foreign key (agency_id) references agency,
  constraint agency_code_lasts check (not isempty(valid) and not isempty(known)),
  constraint agency_code_one_at_a_time exclude using gist (scheme with =, code with =, valid with &&, known with &&),
  -- A closed code goes on meaning the agency that had it: it is never given to another.
  constraint agency_code_never_reused exclude using gist (scheme with =, code with =, agency_id with <>, known with &&)
);

create index agency_code_agency_id on agency_code (agency_id);
