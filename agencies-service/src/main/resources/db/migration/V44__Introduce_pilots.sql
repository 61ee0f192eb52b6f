-- Pilot models (mô hình thí điểm). What was decided is written once; what became of it are its reviews.
create table pilot (
  id uuid not null default uuidv7(),
  version bigint not null default 0,
  area_id uuid not null,
  name text not null,
  description text not null,
  starts_on date not null,
  first_review_on date not null,
  -- When it is to be judged next, null once it has scaled or ended.
  review_on date,
  decision_number text not null,
  decision_date date not null,
  decision_issuer text not null,
  known_from timestamptz not null,
  constraint pilot_pk primary key (id),
  constraint pilot_area foreign key (area_id) references area,
  constraint pilot_reviewed_after_start check (first_review_on > starts_on)
);

create index pilot_area_id on pilot (area_id);
create index pilot_review_on on pilot (review_on) where review_on is not null;

create table pilot_review (
  id bigint generated always as identity,
  pilot_id uuid not null,
  outcome text not null,
  reviewed_on date not null,
  note text,
  next_review_on date,
  decision_number text not null,
  decision_date date not null,
  decision_issuer text not null,
  case_id uuid,
  known tstzrange not null,
  constraint pilot_review_pk primary key (id),
  constraint pilot_review_pilot foreign key (pilot_id) references pilot,
  constraint pilot_review_lasts check (not isempty(known)),
  constraint pilot_review_goes_on_until check ((outcome = 'CONTINUED') = (next_review_on is not null))
);

create index pilot_review_pilot_id on pilot_review (pilot_id);
create index pilot_review_case_id on pilot_review (case_id);

create table pilot_site (
  pilot_id uuid not null,
  agency_id uuid not null,
  since date not null,
  known_from timestamptz not null,
  constraint pilot_site_pk primary key (pilot_id, agency_id),
  constraint pilot_site_pilot foreign key (pilot_id) references pilot,
  constraint pilot_site_agency foreign key (agency_id) references agency
);

create index pilot_site_agency_id on pilot_site (agency_id);

-- Which review dates were told: each once, whichever node comes first.
create table pilot_review_call (
  pilot_id uuid not null,
  review_on date not null,
  constraint pilot_review_call_pk primary key (pilot_id, review_on),
  constraint pilot_review_call_pilot foreign key (pilot_id) references pilot
);
