create table idempotency_key (
  owner text not null,
  key text not null,
  operation text not null,
  fingerprint text not null,
  status int,
  location text,
  etag text,
  body text,
  used_at timestamptz not null default now(),
  constraint idempotency_key_pk primary key (owner, key)
);
