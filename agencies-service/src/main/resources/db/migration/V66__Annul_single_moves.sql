-- Which moves of a case another one takes back: moves[3], areaMoves[17], endedPilotIds[0]. What a rejected or withdrawn
-- annulment wanted stays known, and counts no longer.
create table restructuring_annulment (
  annulling_id uuid not null,
  case_id uuid not null,
  move text not null,
  counts boolean not null default true,
  constraint restructuring_annulment_pk primary key (annulling_id, move),
  constraint restructuring_annulment_annulling foreign key (annulling_id) references restructuring,
  constraint restructuring_annulment_case foreign key (case_id) references restructuring
);

-- What has been annulled cannot be annulled again.
create unique index restructuring_annulment_once on restructuring_annulment (case_id, move) where counts;

-- How many moves a case has, so that lists need not open its plan to know whether all are annulled.
alter table restructuring add column moves int not null generated always as (
  coalesce(jsonb_array_length(plan -> 'moves'), 0) + coalesce(jsonb_array_length(plan -> 'areaMoves'), 0)
  + coalesce(jsonb_array_length(plan -> 'endedPilots'), 0)) stored;

-- Until now a case was annulled as a whole.
insert into restructuring_annulment (annulling_id, case_id, move, counts)
select r.id, r.annuls, list.field || '[' || line.position - 1 || ']', r.state not in ('REJECTED', 'WITHDRAWN')
from restructuring r
join restructuring annulled on annulled.id = r.annuls
cross join lateral (values ('moves', annulled.plan -> 'moves'), ('areaMoves', annulled.plan -> 'areaMoves'),
                           ('endedPilotIds', annulled.plan -> 'endedPilots')) as list(field, lines)
cross join lateral jsonb_array_elements(list.lines) with ordinality as line(content, position);

drop index restructuring_annulled_once;
create index restructuring_annuls on restructuring (annuls) where annuls is not null;
