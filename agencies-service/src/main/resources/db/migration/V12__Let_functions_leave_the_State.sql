-- Rule 3: a function may be left without an owner only when it has left the State, by a case and with a reason.
create table function_release (
  id bigint generated always as identity,
  function_id uuid not null,
  reason text not null,
  case_id uuid not null,
  valid daterange not null,
  known tstzrange not null,
  constraint function_release_pk primary key (id),
  constraint function_release_function foreign key (function_id) references function,
  constraint function_release_case foreign key (case_id) references restructuring,
  constraint function_release_lasts check (not isempty(valid) and not isempty(known)),
  constraint function_release_once exclude using gist (function_id with =, valid with &&, known with &&)
);

create index function_release_case_id on function_release (case_id);
create index function_owner_case_id on function_owner (case_id);
