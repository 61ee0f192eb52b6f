-- The areas of all agencies that a case touches: who answers for all of them may work on it, who answers for one may
-- read it.
create table restructuring_area (
  case_id uuid not null,
  area_id uuid not null,
  constraint restructuring_area_pk primary key (case_id, area_id),
  constraint restructuring_area_case foreign key (case_id) references restructuring,
  constraint restructuring_area_area foreign key (area_id) references area
);

create index restructuring_area_area_id on restructuring_area (area_id);

insert into restructuring_area (case_id, area_id)
select id, area_id from restructuring
union
select touched.case_id, v.area_id
from (
  select case_id, agency_id from restructuring_input
  union
  select case_id, agency_id from restructuring_output
  union
  select case_id, to_agency_id from restructuring_function_move) touched
join agency_version v on v.agency_id = touched.agency_id and upper_inf(v.known);

alter table restructuring drop column area_id;
