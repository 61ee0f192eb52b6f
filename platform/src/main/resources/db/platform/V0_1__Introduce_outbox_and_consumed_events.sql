create table outbox (
  id bigint generated always as identity,
  event_id uuid not null default uuidv7(),
  topic text not null,
  key uuid not null,
  type text not null,
  scope text not null,
  level text not null,
  correlation_id uuid not null,
  causation_id uuid,
  occurred_at timestamptz not null,
  payload jsonb not null,
  sent_at timestamptz,
  constraint outbox_pk primary key (id)
);

-- The relay asks for what is unsent, oldest first; what was sent stays as the record of what was told.
create index outbox_unsent on outbox (id) where sent_at is null;

create table consumed_event (
  event_id uuid not null,
  consumed_at timestamptz not null default now(),
  constraint consumed_event_pk primary key (event_id)
);
