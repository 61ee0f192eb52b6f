-- 400 tasks of a plan in force, all overdue; two agencies lead one half each, a third coordinates.
insert into registry_agency (id, name, other_names, kind, level, scope, valid_from)
select id, name, '{}', 'DEPARTMENT', 'PROVINCE', 'vn.93', '2004-01-01'
from (values ('01980000-0000-7000-8000-000000000003'::uuid, 'Văn phòng Tỉnh ủy'),
             ('01980000-0000-7000-8000-000000000004', 'Ban Tuyên giáo Tỉnh ủy'),
             ('01980000-0000-7000-8000-000000000005', 'Ban Dân vận Tỉnh ủy')) agency(id, name);

insert into plan (id, version, document_type, number, dated, title, issuer_name, scope, place, level, state, drafted_by, issued_on)
values ('01990000-0000-7000-8000-000000000001', 0, 'PLAN', '1-KH/TU', '2024-01-01', 'Kế hoạch', 'Tỉnh ủy', 'vn.93', 'vn.93', 'PROVINCE',
        'ISSUED', 'x', '2024-01-01');

insert into task (id, version, plan_id, ordinal, ref, title, text, quote, deadline_kind, deadline_quote, due_on, qualifier, last_day, percent)
select ('01990000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 0, '01990000-0000-7000-8000-000000000001', n, 'III.' || n, 'Rà soát',
       'Rà soát', '-', 'DATE', '-', '2024-12-31', 'BY', '2024-12-31', 0
from generate_series(1, 400) n;

insert into assignment (id, task_id, position, role, agency_id, agency_name, held_from)
select uuidv7(), t.id, 0, 'LEAD', ('01980000-0000-7000-8000-00000000000' || 4 + t.ordinal % 2)::uuid, 'Ban', date '2024-01-01' from task t
union all
select uuidv7(), t.id, 1, 'COORDINATE', '01980000-0000-7000-8000-000000000003', 'Văn phòng', date '2024-01-01' from task t;
