-- What the tasks of the country stand on, and what sweeps on every day until yesterday have left.
insert into registry_agency (id, name, other_names, kind, level, scope, valid_from)
select ('00000000-0000-7000-b000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Phòng Nội vụ ' || n, '{}', 'DIVISION',
       case n % 10 when 0 then 'PROVINCE' else 'COMMUNE' end,
       (case n % 10 when 0 then 'vn.' || n % 34 else 'vn.' || n % 34 || '.' || n end)::ltree, date '2004-01-01'
from generate_series(0, 9999) n;

insert into plan_monitor (id, plan_id, agency_id, held_from)
select uuidv7(), p.id, ('00000000-0000-7000-b000-' || right(p.id::text, 12))::uuid, p.issued_on from plan p;

insert into progress_report (id, task_id, agency_id, percent, note, files, links, reported_on, reported_by)
select uuidv7(), a.task_id, a.agency_id, 10, 'Đang rà soát', '{}', '{}', current_date - 30, 'x'
from assignment a where a.role = 'LEAD';

insert into deadline_notice (task_id, about, counted_from, rung, told_at)
select t.id, 'DUE', t.last_day, (current_date - t.last_day) / 30 * 30, now()
from task t where t.is_open and t.last_day < current_date - 30;

-- On each of the next 30 days about as many tasks reach a rung.
update task set sweep_on = case when last_day is null then 'infinity' else greatest(current_date, last_day - 30) + 1 + ordinal % 30 end
where is_open;

insert into contribution_notice (assignment_id, due_on, told_at)
select a.id, t.last_day, now()
from task t join assignment a on a.task_id = t.id and a.role = 'COORDINATE'
where t.is_open and t.last_day < current_date;

update assignment a set sweep_on = case when t.is_open and t.last_day >= current_date then t.last_day + 1 else 'infinity' end
from task t where t.id = a.task_id and a.role = 'COORDINATE';
