-- What decisions say: so many posts (biên chế) of a category for an agency, from a day on until the next says otherwise.
create table quota_grant (
  id bigint generated always as identity,
  agency_id uuid not null,
  category text not null,
  posts int not null,
  effective_on date not null,
  decision_number text not null,
  decision_date date not null,
  decision_issuer text not null,
  known_from timestamptz not null,
  constraint quota_grant_pk primary key (id),
  constraint quota_grant_agency foreign key (agency_id) references agency,
  constraint quota_grant_not_negative check (posts >= 0)
);

create index quota_grant_agency_id on quota_grant (agency_id, category, effective_on);

-- The ledger: posts leave one side and reach the other, so that it balances by its form. Where no agency stands is the
-- State's pool. Rows are added only; what was wrong is booked back.
create table quota_transfer (
  id bigint generated always as identity,
  from_id uuid,
  to_id uuid,
  category text not null,
  posts int not null,
  effective_on date not null,
  known_from timestamptz not null,
  grant_id bigint,
  case_id uuid,
  reverses bigint,
  constraint quota_transfer_pk primary key (id),
  constraint quota_transfer_from foreign key (from_id) references agency,
  constraint quota_transfer_to foreign key (to_id) references agency,
  constraint quota_transfer_between_two check (from_id is distinct from to_id),
  constraint quota_transfer_of_posts check (posts > 0),
  constraint quota_transfer_grant foreign key (grant_id) references quota_grant,
  constraint quota_transfer_has_one_cause check (num_nonnulls(grant_id, case_id) = 1),
  constraint quota_transfer_reverses foreign key (reverses) references quota_transfer,
  constraint quota_transfer_reversed_once unique (reverses)
);

create index quota_transfer_from_id on quota_transfer (from_id, category);
create index quota_transfer_to_id on quota_transfer (to_id, category);
create index quota_transfer_case_id on quota_transfer (case_id);

-- Both sides of each row: an agency's balance on a day is their sum.
create view quota_entry as
select to_id as agency_id, category, posts, effective_on, known_from, case_id from quota_transfer
union all
select from_id, category, -posts, effective_on, known_from, case_id from quota_transfer;
