-- Under which key another system knows an agency; content is what was imported under the key, so that the same row
-- sent again is recognised. Keys belong to whoever sent them: the source begins with that part of the country.
create table agency_key (
  source text not null,
  key text not null,
  agency_id uuid not null,
  content jsonb not null,
  constraint agency_key_pk primary key (source, key),
  constraint agency_key_agency foreign key (agency_id) references agency
);

create index agency_key_agency_id on agency_key (agency_id);
