-- A function (chức năng, nhiệm vụ) is the same one in an area however its name is spelt.
create table function (
  id uuid not null default uuidv7(),
  area_id uuid not null,
  name text not null,
  folded text not null,
  field text not null,
  constraint function_pk primary key (id),
  constraint function_area foreign key (area_id) references area,
  constraint function_once_in_area unique (area_id, folded)
);

create table function_owner (
  id bigint generated always as identity,
  function_id uuid not null,
  owner_id uuid not null,
  valid daterange not null,
  known tstzrange not null,
  case_id uuid,
  constraint function_owner_pk primary key (id),
  constraint function_owner_function foreign key (function_id) references function,
  constraint function_owner_agency foreign key (owner_id) references agency,
  constraint function_owner_lasts check (not isempty(valid) and not isempty(known)),
  constraint function_owner_exactly_one exclude using gist (function_id with =, valid with &&, known with &&)
);

create index function_owner_owner_id on function_owner (owner_id);
