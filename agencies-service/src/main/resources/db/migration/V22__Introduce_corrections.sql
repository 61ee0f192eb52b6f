-- Why something was recorded anew for a period, and by whom; what was recorded before stays in agency_version.
create table agency_correction (
  id uuid not null default uuidv7(),
  agency_id uuid not null,
  valid daterange not null,
  known timestamptz not null,
  reason text not null,
  corrected_by text not null,
  constraint agency_correction_pk primary key (id),
  constraint agency_correction_agency foreign key (agency_id) references agency,
  constraint agency_correction_lasts check (not isempty(valid))
);

create index agency_correction_agency_id on agency_correction (agency_id);
