-- 2,000 plans of 34 provinces and their communes with as many tasks each as the session says, half of them done; a lead and
-- a coordinator out of 10,000 agencies. Loaded without indexes.
insert into plan (id, version, document_type, number, dated, title, issuer_name, scope, place, level, state, drafted_by, issued_on)
select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 0, 'PLAN', n || '-KH/TU', date '2020-01-01' + n % 2000,
       'Kế hoạch ' || n, 'Tỉnh ủy', scope, scope, case n % 10 when 0 then 'PROVINCE' else 'COMMUNE' end, 'ISSUED', 'x',
       date '2020-01-01' + n % 2000
from generate_series(1, 2000) n,
     lateral (select (case n % 10 when 0 then 'vn.' || n % 34 else 'vn.' || n % 34 || '.' || n end)::ltree as scope) place;

create temp table word on commit drop as
select array['rà soát','sắp xếp','tổ chức bộ máy','biên chế','đề án','hợp nhất','phòng chuyên môn','đơn vị sự nghiệp','trường học',
             'trạm y tế','ban chỉ đạo','quy chế','chức năng','nhiệm vụ','thôn, khu phố','cán bộ','viên chức','đất đai'] as w;

insert into task (id, version, plan_id, ordinal, ref, title, text, quote, deadline_kind, deadline_quote, due_on, qualifier, last_day,
                  percent, completed_on, changed_at)
select ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 0,
       ('00000000-0000-7000-8000-' || lpad(to_hex(1 + n / size), 12, '0'))::uuid, n % size, 'III.' || n % size,
       w[1 + n % 18] || ' ' || w[1 + (n / 18) % 18], w[1 + (n * 7) % 18] || ' ' || w[1 + (n / 5) % 18] || ' số ' || n, '-',
       case n % 10 when 0 then 'CONTINUOUS' else 'DATE' end, '-', day, case when n % 10 <> 0 then 'BY' end, day, 0,
       case n % 2 when 0 then date '2025-01-01' end, now() - n * interval '1 minute'
from (select current_setting('tinhgon.tasks_of_a_plan')::int as size) plan, generate_series(0, 2000 * size - 1) n, word,
     lateral (select case when n % 10 <> 0 then date '2022-01-01' + (n * 37) % 3000 end as day) due;

insert into assignment (id, task_id, position, role, agency_id, agency_name, held_from)
select ('00000000-0000-7000-a000-' || lpad(to_hex(n), 12, '0'))::uuid,
       ('00000000-0000-7000-9000-' || lpad(to_hex(n / 2), 12, '0'))::uuid, n % 2, case n % 2 when 0 then 'LEAD' else 'COORDINATE' end,
       ('00000000-0000-7000-b000-' || lpad(to_hex((n % 10000 * 7919 + n / 10000) % 10000), 12, '0'))::uuid, 'Cơ quan', date '2020-01-01'
from generate_series(0, 4000 * current_setting('tinhgon.tasks_of_a_plan')::int - 1) n;
