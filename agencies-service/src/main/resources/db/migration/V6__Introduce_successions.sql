-- Who is the lawful successor of whom, by which case and decision. Acyclic, because an agency that has ended never
-- takes anything over: a survivor stands on the effective day, an ended one does not.
create table succession (
  ended_id uuid not null,
  successor_id uuid not null,
  case_id uuid not null,
  effective_on date not null,
  decision_number text not null,
  decision_date date not null,
  decision_issuer text not null,
  constraint succession_pk primary key (ended_id, successor_id, case_id),
  constraint succession_ended foreign key (ended_id) references agency,
  constraint succession_successor foreign key (successor_id) references agency,
  constraint succession_case foreign key (case_id) references restructuring,
  constraint succession_not_of_itself check (ended_id <> successor_id)
);

create index succession_successor_id on succession (successor_id);
