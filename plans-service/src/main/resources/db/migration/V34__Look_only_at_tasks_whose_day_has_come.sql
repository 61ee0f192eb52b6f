-- The next day on which a sweep has something to look at: so one that finds nothing new reads nothing. Whatever moves a
-- last day or says how often to be heard of, by whatever statement, lets the next sweep look again.
alter table task add column sweep_on date not null default '-infinity';
create index task_to_sweep on task (sweep_on) where is_open;

create function look_at_task_again() returns trigger language plpgsql as $$
begin
  new.sweep_on := '-infinity';
  return new;
end $$;
create trigger task_last_day_moved before update of last_day, deadline_kind, recurrence on task
  for each row
  when ((old.last_day, old.deadline_kind, old.recurrence) is distinct from (new.last_day, new.deadline_kind, new.recurrence))
  execute function look_at_task_again();

-- What was told, of lateness as of silence: once for each task, day that it is counted from, and rung.
alter table overdue_notice rename to deadline_notice;
alter table deadline_notice rename column last_day to counted_from;
alter table deadline_notice rename constraint overdue_notice_task_fk to deadline_notice_task_fk;
alter table deadline_notice add column about text not null default 'DUE';
alter table deadline_notice alter column about drop default;
alter table deadline_notice drop constraint overdue_notice_pk;
alter table deadline_notice add constraint deadline_notice_pk primary key (task_id, about, counted_from, rung);
drop table overdue_rung;
