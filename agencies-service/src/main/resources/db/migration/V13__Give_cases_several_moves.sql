-- What a case will do is one document that never changes; what it touches is in rows, to be found and held.
alter table restructuring
  add column plan jsonb,
  add column kinds text[],
  add column annuls uuid,
  add column consent_number text,
  add column consent_date date,
  add column consent_issuer text,
  add column closed_by text,
  add column closed_at timestamptz,
  add column closed_because text;

-- Names of agencies to come are told apart, as those of all agencies are from now on.
update restructuring_output set plan = jsonb_set(
  plan #- '{profile,name}' #- '{profile,otherNames}',
  '{profile,names}',
  jsonb_build_object(
    'name', plan #> '{profile,name}',
    'formerNames', jsonb_build_array(),
    'otherNames', plan #> '{profile,otherNames}'))
where plan is not null;

update restructuring r set kinds = array[kind], plan = jsonb_build_object(
  'moves', jsonb_build_array(jsonb_build_object(
    'kind', r.kind,
    'inputIds', (select jsonb_agg(i.agency_id order by i.position) from restructuring_input i where i.case_id = r.id),
    'outputs', (select jsonb_agg(jsonb_build_object('agencyId', o.agency_id, 'plan', o.plan) order by o.position)
                from restructuring_output o where o.case_id = r.id),
    'functionMoves', case when r.moves_listed then coalesce(
      (select jsonb_agg(jsonb_build_object('functionId', m.function_id, 'toAgencyId', m.to_agency_id) order by m.position)
       from restructuring_function_move m where m.case_id = r.id), '[]'::jsonb) end)),
  'areaMoves', jsonb_build_array());

create table restructuring_subject (
  case_id uuid not null,
  subject_id uuid not null,
  constraint restructuring_subject_pk primary key (case_id, subject_id),
  constraint restructuring_subject_case foreign key (case_id) references restructuring
);

create index restructuring_subject_subject_id on restructuring_subject (subject_id);

insert into restructuring_subject (case_id, subject_id)
select case_id, agency_id from restructuring_input
union
select case_id, agency_id from restructuring_output
union
select case_id, to_agency_id from restructuring_function_move
union
select case_id, function_id from restructuring_function_move;

drop table restructuring_input, restructuring_output, restructuring_function_move;

alter table restructuring
  alter column plan set not null,
  alter column kinds set not null,
  drop column kind,
  drop column moves_listed,
  drop constraint restructuring_approved_by_decision,
  add constraint restructuring_annuls foreign key (annuls) references restructuring,
  add constraint restructuring_consent_whole check (num_nulls(consent_number, consent_date, consent_issuer) in (0, 3)),
  add constraint restructuring_approved_by_decision check (
    state not in ('APPROVED', 'EFFECTIVE') or num_nulls(decision_number, decision_date, decision_issuer) = 0),
  add constraint restructuring_closed_for_a_reason check (
    state not in ('REJECTED', 'WITHDRAWN') or num_nulls(closed_by, closed_at, closed_because) = 0);

-- What has been annulled cannot be annulled again, unless the annulment came to nothing.
create unique index restructuring_annulled_once on restructuring (annuls)
  where state not in ('REJECTED', 'WITHDRAWN');

alter table restructuring_hold rename column agency_id to subject_id;

create index agency_version_case_id on agency_version (case_id) where case_id is not null;
create index area_version_case_id on area_version (case_id) where case_id is not null;
