-- One letter to one recipient about one plan; without a recipient it goes to the agency's official mailbox.
create table delivery (
  id uuid not null default uuidv7(),
  agency_id uuid not null,
  recipient_id uuid,
  plan_id uuid,
  state text not null default 'PENDING',
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  sent_at timestamptz,
  last_failure text,
  created_at timestamptz not null default now(),
  constraint delivery_pk primary key (id),
  constraint delivery_recipient_fk foreign key (recipient_id) references recipient (id),
  constraint delivery_state_known check (state in ('PENDING', 'SENT', 'FAILED', 'CANCELLED')),
  constraint delivery_sent_says_when check ((state = 'SENT') = (sent_at is not null))
);

-- A letter takes up what else comes until it is first attempted; so there is one open letter to anybody about a plan.
create unique index delivery_open on delivery (agency_id, recipient_id, plan_id) nulls not distinct
  where state = 'PENDING' and attempts = 0;

create index delivery_due on delivery (next_attempt_at) where state = 'PENDING';

create table delivery_entry (
  delivery_id uuid not null,
  entry_id uuid not null,
  constraint delivery_entry_pk primary key (delivery_id, entry_id),
  constraint delivery_entry_delivery_fk foreign key (delivery_id) references delivery (id),
  constraint delivery_entry_entry_fk foreign key (entry_id) references inbox_entry (id)
);
