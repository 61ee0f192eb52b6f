create table restructuring (
  id uuid not null,
  version bigint not null,
  kind text not null,
  title text not null,
  area_id uuid not null,
  effective_on date not null,
  -- Either all functions go to the successor, or only the listed moves happen.
  moves_listed boolean not null,
  state text not null,
  drafted_by text not null,
  drafted_at timestamptz not null,
  submitted_by text,
  submitted_at timestamptz,
  approved_by text,
  approved_at timestamptz,
  decision_number text,
  decision_date date,
  decision_issuer text,
  effective_at timestamptz,
  constraint restructuring_pk primary key (id),
  constraint restructuring_area foreign key (area_id) references area,
  constraint restructuring_approved_by_another check (approved_by <> drafted_by),
  constraint restructuring_approved_by_decision check (
    state in ('DRAFT', 'SUBMITTED') or num_nulls(decision_number, decision_date, decision_issuer) = 0)
);

create index restructuring_due on restructuring (effective_on) where state = 'APPROVED';
create index restructuring_area_id on restructuring (area_id);

create table restructuring_input (
  case_id uuid not null,
  position int not null,
  agency_id uuid not null,
  constraint restructuring_input_pk primary key (case_id, position),
  constraint restructuring_input_case foreign key (case_id) references restructuring,
  constraint restructuring_input_agency foreign key (agency_id) references agency,
  constraint restructuring_input_once unique (case_id, agency_id)
);

-- An output with a plan is an agency that the case will establish; one without exists already.
create table restructuring_output (
  case_id uuid not null,
  position int not null,
  agency_id uuid not null,
  plan jsonb,
  constraint restructuring_output_pk primary key (case_id, position),
  constraint restructuring_output_case foreign key (case_id) references restructuring,
  constraint restructuring_output_once unique (case_id, agency_id)
);

create table restructuring_function_move (
  case_id uuid not null,
  position int not null,
  function_id uuid not null,
  to_agency_id uuid not null,
  constraint restructuring_function_move_pk primary key (case_id, position),
  constraint restructuring_function_move_case foreign key (case_id) references restructuring,
  constraint restructuring_function_move_function foreign key (function_id) references function
);

-- From submission until it takes effect a case holds its agencies: no other case may touch them.
create table restructuring_hold (
  agency_id uuid not null,
  case_id uuid not null,
  constraint restructuring_hold_pk primary key (agency_id),
  constraint restructuring_hold_case foreign key (case_id) references restructuring
);
