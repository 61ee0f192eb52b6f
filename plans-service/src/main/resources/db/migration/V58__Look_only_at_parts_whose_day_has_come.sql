-- The next day on which the silence of a part's agency may be told, as task.sweep_on is for the task: so a sweep that finds
-- nothing new reads nothing. Whatever changes the part, or the last day by which it is owed, lets the next sweep look again.
alter table assignment add column sweep_on date not null default '-infinity';
create index assignment_to_sweep on assignment (sweep_on, task_id)
  where role in ('ADVISE', 'COORDINATE', 'IMPLEMENT')
    and agency_id is not null and held_until is null and contributed_on is null and orphaned_on is null;
drop index assignment_owed_by_its_own_day;

create function look_at_part_again() returns trigger language plpgsql as $$
begin
  new.sweep_on := '-infinity';
  return new;
end $$;
create trigger assignment_changed
  before update of role, agency_id, held_from, held_until, due_on, contributed_on, orphaned_on on assignment
  for each row
  when ((old.role, old.agency_id, old.held_from, old.held_until, old.due_on, old.contributed_on, old.orphaned_on)
        is distinct from
        (new.role, new.agency_id, new.held_from, new.held_until, new.due_on, new.contributed_on, new.orphaned_on))
  execute function look_at_part_again();

create function look_at_parts_again() returns trigger language plpgsql as $$
begin
  update assignment set sweep_on = '-infinity' where task_id = new.id and due_on is null and sweep_on <> '-infinity';
  return null;
end $$;
create trigger task_parts_are_owed_by_another_day after update of last_day on task
  for each row when (old.last_day is distinct from new.last_day)
  execute function look_at_parts_again();
