-- Items in the order of a document: III.2 before III.10.
create collation item_order (provider = icu, locale = 'und-u-kn');

-- A notice as the events gave it: wording and names are found when somebody reads it.
create table inbox_entry (
  id uuid not null default uuidv7(),
  event_id uuid not null,
  agency_id uuid not null,
  kind text not null,
  plan_id uuid,
  task_id uuid,
  ref text,
  arguments jsonb not null,
  created_at timestamptz not null default now(),
  constraint inbox_entry_pk primary key (id),
  constraint inbox_entry_once unique (event_id, agency_id)
);

create index inbox_entry_agency on inbox_entry (agency_id, id);

create table inbox_reading (
  entry_id uuid not null,
  subject text not null,
  read_at timestamptz not null default now(),
  constraint inbox_reading_pk primary key (entry_id, subject),
  constraint inbox_reading_entry_fk foreign key (entry_id) references inbox_entry (id)
);

-- An agency with all whose duties have come to it by a day: what was told to them it may read, and whoever heard for
-- them hears for it.
create function agency_line(agency uuid, day date) returns setof uuid language sql stable begin atomic
  with recursive line(id) as (
    select agency
    union
    select s.ended_id from line join registry_succession s on s.successor_id = line.id where s.effective_on <= day)
  select id from line;
end;
