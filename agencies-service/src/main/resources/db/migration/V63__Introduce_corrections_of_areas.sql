-- Why something was recorded anew of an area for a period, and by whom, as agency_correction has it of agencies.
create table area_correction (
  id uuid not null default uuidv7(),
  area_id uuid not null,
  valid daterange not null,
  known timestamptz not null,
  reason text not null,
  corrected_by text not null,
  constraint area_correction_pk primary key (id),
  constraint area_correction_area foreign key (area_id) references area,
  constraint area_correction_lasts check (not isempty(valid))
);

create index area_correction_area_id on area_correction (area_id);
