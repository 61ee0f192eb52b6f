-- What was read stays in reading however it is corrected; in_plan is what last went into the plan, by whichever import of it.
alter table plan_import
  add column version bigint not null default 0,
  add column document_key text,
  add column previous_id uuid,
  add column corrected jsonb,
  add column in_plan jsonb,
  add column in_plan_at timestamptz,
  add column accepted_by text,
  add constraint plan_import_previous_fk foreign key (previous_id) references plan_import (id);
update plan_import set in_plan = reading, in_plan_at = imported_at;
create index plan_import_same_document on plan_import (scope, document_key);
create index plan_import_in_plan on plan_import (plan_id, in_plan_at);

create table plan_import_correction (
  import_id uuid not null,
  version bigint not null,
  patch jsonb not null,
  corrected_by text not null,
  corrected_at timestamptz not null,
  constraint plan_import_correction_pk primary key (import_id, version),
  constraint plan_import_correction_import_fk foreign key (import_id) references plan_import (id)
);
