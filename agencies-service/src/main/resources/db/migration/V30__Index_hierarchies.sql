-- One version of one thing as of a moment: a few rows by its id are read faster than the exclusion constraint's index.
create index agency_version_agency_id on agency_version (agency_id);
create index area_version_area_id on area_version (area_id);
