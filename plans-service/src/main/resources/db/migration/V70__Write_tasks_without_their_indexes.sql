-- Each change of a task, though it be a report of ten per cent more, wrote it anew into all its indexes, as one of them was
-- ordered by the instant of the change. That stands in a table of its own now, and pages keep room for a task's next version.
create table task_change (
  task_id uuid not null,
  changed_at timestamptz not null,
  constraint task_change_pk primary key (task_id),
  constraint task_change_task_fk foreign key (task_id) references task (id) on delete cascade
);
insert into task_change (task_id, changed_at) select id, changed_at from task;
create index task_change_latest on task_change (changed_at, task_id);
drop index task_by_change;
alter table task set (fillfactor = 85);

create function note_instant() returns trigger language plpgsql as $$
begin
  insert into task_change (task_id, changed_at) select id, changed_at from rows_after;
  return null;
end $$;
create trigger task_change_begin after insert on task
  referencing new table as rows_after for each statement execute function note_instant();

create function note_later_instant() returns trigger language plpgsql as $$
begin
  update task_change set changed_at = new.changed_at where task_id = new.id;
  return null;
end $$;
create trigger task_change_later after update on task
  for each row when (old.version is distinct from new.version) execute function note_later_instant();
