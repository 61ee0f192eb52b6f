-- The functions that agencies own, as their events name them.
create table registry_function (
  id uuid not null,
  name text not null,
  field text not null,
  constraint registry_function_pk primary key (id)
);

alter table task
  -- The function (chức năng) by which its agency has it: where a case moves the function, it goes along.
  add column function_id uuid,
  add constraint task_function_fk foreign key (function_id) references registry_function (id);

create index task_function on task (function_id) where function_id is not null;

-- Functions that cases moved, but for those that went with all of their agency.
create table function_transfer (
  case_id uuid not null,
  function_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  effective_on date not null,
  constraint function_transfer_pk primary key (case_id, function_id),
  constraint function_transfer_not_to_itself check (from_id <> to_id)
);

create index function_transfer_from on function_transfer (from_id);

-- Of an annulment in part: functions that their former owner has again.
create table function_return (
  case_id uuid not null,
  function_id uuid not null,
  effective_on date not null,
  annulled_by uuid not null,
  constraint function_return_pk primary key (case_id, function_id)
);

alter table assignment
  -- Whose it became by closed_by_case, and the function with which it went; null when all of its agency went.
  add column went_to_id uuid,
  add column went_with uuid;

-- What was always so is no change that somebody made.
alter table assignment disable trigger audit_changed;
update assignment a set went_to_id = s.successor_id
from registry_succession s
where s.case_id = a.closed_by_case and s.ended_id = a.agency_id and s.heirs = 1;
alter table assignment enable trigger audit_changed;

-- Since when and by which case it counts no longer that an agency, or one function of it, went over to another.
create function annulment_of_move(by_case uuid, agency uuid, with_function uuid)
  returns table (effective_on date, annulled_by uuid) language sql stable begin atomic
  select known.effective_on, known.annulled_by
  from (
    select a.effective_on, a.annulled_by from registry_annulment a
    where a.case_id = by_case and (a.restored_id is null or with_function is null and a.restored_id = agency)
    union all
    select r.effective_on, r.annulled_by from function_return r
    where r.case_id = by_case and r.function_id = with_function) known
  order by known.effective_on limit 1;
end;
