-- What calendars of an agency's people subscribe to. Of the token only the hash is kept: who reads the table reads no calendar.
create table calendar_feed (
  id uuid not null,
  agency_id uuid not null,
  token_hash bytea not null,
  label text not null,
  created_by text not null,
  created_at timestamptz not null,
  revoked_by text,
  revoked_at timestamptz,
  constraint calendar_feed_pk primary key (id),
  constraint calendar_feed_token unique (token_hash),
  constraint calendar_feed_revoked_wholly check ((revoked_by is null) = (revoked_at is null))
);

create index calendar_feed_agency on calendar_feed (agency_id, id);
