-- What somebody else has done and tasks were waiting for, with the document that shows it. Never edited: a correction is
-- another record that takes its place.
create table trigger_record (
  id uuid not null,
  version bigint not null,
  scope ltree not null,
  occurred_on date not null,
  document_number text not null,
  document_date date not null,
  document_issuer text not null,
  corrects uuid,
  recorded_by text not null,
  recorded_at timestamptz not null,
  annulled_by text,
  annulled_at timestamptz,
  annulled_reason text,
  constraint trigger_record_pk primary key (id),
  constraint trigger_record_corrected_once unique (corrects),
  constraint trigger_record_corrects_fk foreign key (corrects) references trigger_record (id),
  constraint trigger_record_annulled_with_reason check (num_nulls(annulled_by, annulled_at, annulled_reason) in (0, 3))
);
create index trigger_record_scope on trigger_record using gist (scope);

create table trigger_wording (
  trigger_id uuid not null,
  wording text not null,
  constraint trigger_wording_pk primary key (trigger_id, wording),
  constraint trigger_wording_trigger_fk foreign key (trigger_id) references trigger_record (id)
);

-- What set a waiting task in motion: a trigger, or a person who found the request made or the condition met.
create table task_opening (
  id uuid not null,
  task_id uuid not null,
  trigger_id uuid,
  opened_on date not null,
  due_on date,
  reason text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  annulled_by text,
  annulled_at timestamptz,
  annulled_reason text,
  constraint task_opening_pk primary key (id),
  constraint task_opening_task_fk foreign key (task_id) references task (id),
  constraint task_opening_trigger_fk foreign key (trigger_id) references trigger_record (id),
  constraint task_opening_by_trigger_or_person check ((trigger_id is null) = (reason is not null)),
  constraint task_opening_due_after_opening check (due_on >= opened_on),
  constraint task_opening_annulled_with_reason check (num_nulls(annulled_by, annulled_at, annulled_reason) in (0, 3))
);
create unique index task_opening_in_force on task_opening (task_id) where annulled_at is null;
create index task_opening_trigger on task_opening (trigger_id);

-- Nobody has written this column yet; what it was for is recorded above, with who and why.
alter table task drop column triggered_on;

-- Words as they are compared: without case, diacritics, tone placement and punctuation.
create function folded(words text) returns text language sql immutable strict parallel safe
return trim(regexp_replace(
  translate(regexp_replace(normalize(lower(words), nfd), '[\u0300-\u036f]', '', 'g'), 'đ', 'd'),
  '[^[:alnum:]]+', ' ', 'g'));

alter table task add column trigger_key text generated always as (folded(trigger_text)) stored;
create index task_waiting on task (trigger_key) where deadline_kind = 'AFTER_TRIGGER' and is_open;
