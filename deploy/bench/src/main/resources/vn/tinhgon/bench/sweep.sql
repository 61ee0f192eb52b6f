-- What a sweep leaves, each thing that it tells as an event.
with late as (
  update task set sweep_on = last_day + 7
  where is_open and sweep_on <= current_date
  returning id),
noted as (
  insert into deadline_notice (task_id, about, counted_from, rung, told_at)
  select id, 'DUE', current_date - 1, 1, now() from late
  on conflict do nothing
  returning task_id)
insert into outbox (topic, key, type, scope, level, correlation_id, occurred_at, due_at, payload)
select 'plans.events.v1', t.id, 'task-overdue', p.scope::text, p.level, t.id, now(), now(),
       jsonb_build_object('taskId', t.id, 'planId', p.id, 'planNumber', p.number, 'ref', t.ref, 'title', t.title, 'leadId', a.agency_id,
                          'lastDay', current_date - 1, 'rung', 1, 'daysLate', 1, 'scope', p.scope::text, 'level', p.level)
from noted join task t on t.id = noted.task_id join plan p on p.id = t.plan_id
  join assignment a on a.task_id = t.id and a.role = 'LEAD' and a.held_until is null;

with silent as (
  select a.id, t.plan_id, t.ref, t.title, a.agency_id
  from task t join assignment a on a.task_id = t.id and a.role = 'COORDINATE'
  where t.is_open and t.last_day = current_date - 1),
noted as (
  insert into contribution_notice (assignment_id, due_on, told_at)
  select id, current_date - 1, now() from silent
  on conflict do nothing
  returning assignment_id)
insert into outbox (topic, key, type, scope, level, correlation_id, occurred_at, due_at, payload)
select 'plans.events.v1', s.plan_id, 'task-contribution-overdue', p.scope::text, p.level, s.id, now(), now(),
       jsonb_build_object('planId', p.id, 'planNumber', p.number, 'ref', s.ref, 'title', s.title, 'agencyId', s.agency_id,
                          'dueOn', current_date - 1, 'daysLate', 1, 'scope', p.scope::text, 'level', p.level)
from noted join silent s on s.id = noted.assignment_id join plan p on p.id = s.plan_id
