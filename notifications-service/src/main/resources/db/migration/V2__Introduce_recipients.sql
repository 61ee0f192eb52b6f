-- Addresses beside an agency's official mailbox, which the registry knows. No personal data but the address itself.
create table recipient (
  id uuid not null,
  agency_id uuid not null,
  email text not null,
  language text not null,
  registered_on date not null,
  removed_on date,
  version bigint not null,
  constraint recipient_pk primary key (id),
  constraint recipient_language_known check (language in ('VI', 'EN')),
  constraint recipient_removed_afterwards check (removed_on >= registered_on)
);

create unique index recipient_once on recipient (agency_id, lower(email)) where removed_on is null;
