-- What was sent and what was read from it, kept as it was however the draft plan changes.
create table plan_import (
  id uuid not null,
  plan_id uuid not null,
  scope ltree not null,
  file_name text not null,
  text_hash text not null,
  text text not null,
  reading jsonb not null,
  imported_by text not null,
  imported_at timestamptz not null,
  constraint plan_import_pk primary key (id),
  constraint plan_import_plan_fk foreign key (plan_id) references plan (id)
);
create index plan_import_same_text on plan_import (scope, text_hash);
