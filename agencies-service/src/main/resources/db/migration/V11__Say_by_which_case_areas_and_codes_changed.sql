alter table area_version
  add column decision_number text,
  add column decision_date date,
  add column decision_issuer text,
  add column case_id uuid,
  add constraint area_version_decision_whole
    check (num_nulls(decision_number, decision_date, decision_issuer) in (0, 3));

alter table agency_code add column case_id uuid;
