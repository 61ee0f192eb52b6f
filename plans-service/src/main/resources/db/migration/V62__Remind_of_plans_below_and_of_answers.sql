-- The next day on which something may be said of a duty to issue a plan, and of an answer that a body owes, as task.sweep_on
-- is for the task. What was settled is looked at once more; another day lets the next sweep look again.
alter table cascade_duty add column sweep_on date not null default '-infinity';
create index cascade_duty_to_sweep on cascade_duty (sweep_on, id);

alter table task_obstacle add column sweep_on date not null default '-infinity';
create index task_obstacle_to_sweep on task_obstacle (sweep_on, id);

create function look_at_day_again() returns trigger language plpgsql as $$
begin
  new.sweep_on := '-infinity';
  return new;
end $$;
create trigger cascade_duty_day_moved before update of due_on on cascade_duty
  for each row when (old.due_on is distinct from new.due_on) execute function look_at_day_again();
create trigger task_obstacle_day_moved before update of answer_by on task_obstacle
  for each row when (old.answer_by is distinct from new.answer_by) execute function look_at_day_again();

-- What was told: once for each duty or obstacle, day that it is counted from, and rung.
create table cascade_rung_notice (
  duty_id uuid not null,
  counted_from date not null,
  rung int not null,
  told_at timestamptz not null,
  constraint cascade_rung_notice_pk primary key (duty_id, counted_from, rung),
  constraint cascade_rung_notice_duty_fk foreign key (duty_id) references cascade_duty (id)
);

create table obstacle_rung_notice (
  obstacle_id uuid not null,
  counted_from date not null,
  rung int not null,
  told_at timestamptz not null,
  constraint obstacle_rung_notice_pk primary key (obstacle_id, counted_from, rung),
  constraint obstacle_rung_notice_obstacle_fk foreign key (obstacle_id) references task_obstacle (id)
);

-- Lateness below was told once, whatever the rung: that was the highest one reached by then.
insert into cascade_rung_notice (duty_id, counted_from, rung, told_at)
select distinct on (d.id) d.id, d.due_on, reached.rung, n.told_at
from cascade_notice n
  join cascade_duty d on d.id = n.duty_id
  join rules_of_plan r on r.plan_id = d.plan_id
  cross join lateral (select cast(n.told_at at time zone 'Asia/Ho_Chi_Minh' as date) - d.due_on as passed) late
  cross join lateral (
    select greatest((select max(rung) from unnest(r.rungs) rung where rung between 1 and late.passed),
                    case when r.monthly and late.passed >= 30 then late.passed / 30 * 30 end,
                    1) as rung) reached
where n.about = 'OVERDUE'
order by d.id, n.told_at;
delete from cascade_notice where about = 'OVERDUE';
alter table cascade_notice
  drop constraint cascade_notice_about_known,
  add constraint cascade_notice_about_known check (about in ('OPENED', 'MET', 'ORPHANED'));
