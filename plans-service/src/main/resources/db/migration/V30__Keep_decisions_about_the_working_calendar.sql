-- Weekends, legal holidays and their substitutes are computed; what a yearly decision orders otherwise is kept here, for
-- the area of who recorded it. Of several decisions about a day the nearest area's counts, of these the last.
create table calendar_decision (
  id uuid not null,
  version bigint not null,
  scope ltree not null,
  number text not null,
  dated date not null,
  issuer text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  annulled_by text,
  annulled_at timestamptz,
  annulled_reason text,
  constraint calendar_decision_pk primary key (id),
  constraint calendar_decision_annulled_with_reason check
    (num_nulls(annulled_by, annulled_at, annulled_reason) in (0, 3))
);
create index calendar_decision_scope on calendar_decision using gist (scope);

create table calendar_day (
  decision_id uuid not null,
  day date not null,
  works boolean not null,
  constraint calendar_day_pk primary key (decision_id, day),
  constraint calendar_day_decision_fk foreign key (decision_id) references calendar_decision (id)
);
