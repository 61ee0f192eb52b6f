-- What the last simulation of a case listed: a page shows some of it, and a reform of the country lists a hundred thousand.
create table simulated_item (
  case_id uuid not null,
  list text not null,
  position int not null,
  item jsonb not null,
  constraint simulated_item_pk primary key (case_id, list, position),
  constraint simulated_item_case foreign key (case_id) references restructuring
);
