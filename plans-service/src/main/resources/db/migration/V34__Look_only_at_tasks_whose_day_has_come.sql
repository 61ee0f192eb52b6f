-- The clock of a suspended task stands.
create table if not exists task_suspension (
  id uuid primary key,
  task_id uuid not null references task,
  suspended_on date not null,
  resumed_on date,
  reason text not null,
  suspended_by text not null,
  resumed_by text
);

-- The next day on which a sweep has something to look at: so one that finds nothing new reads nothing. Whatever moves a
-- last day, by whatever statement, lets the next sweep look again.
alter table task add column sweep_on date not null default '-infinity';
create index task_to_sweep on task (sweep_on) where completed_on is null;
drop index task_open_by_last_day;

create function look_at_task_again() returns trigger language plpgsql as $$
begin
  new.sweep_on := '-infinity';
  return new;
end $$;
create trigger task_last_day_moved before update of last_day on task
  for each row when (old.last_day is distinct from new.last_day) execute function look_at_task_again();

-- What was told, of lateness as of silence: once for each task, day that it is counted from, and rung.
alter table overdue_notice rename to deadline_notice;
alter table deadline_notice rename column last_day to counted_from;
alter table deadline_notice rename constraint overdue_notice_task_fk to deadline_notice_task_fk;
alter table deadline_notice add column about text not null default 'DUE';
alter table deadline_notice alter column about drop default;
alter table deadline_notice drop constraint overdue_notice_pk;
alter table deadline_notice add constraint deadline_notice_pk primary key (task_id, about, counted_from, rung);
drop table overdue_rung;
