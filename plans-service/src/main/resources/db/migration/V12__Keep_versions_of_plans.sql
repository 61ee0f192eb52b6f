-- A plan as it was signed (version 1) and as each amendment left it; never changed.
create table plan_version (
  plan_id uuid not null,
  number int not null,
  effective_on date not null,
  decision_number text,
  decision_date date,
  decision_issuer text,
  reason text,
  content jsonb not null,
  made_by text not null,
  made_on date not null,
  constraint plan_version_pk primary key (plan_id, number),
  constraint plan_version_counted_from_one check (number > 0),
  constraint plan_version_amended_by_decision check
    ((number = 1) = (decision_number is null) and (number = 1) = (reason is null)),
  constraint plan_version_plan_fk foreign key (plan_id) references plan (id)
);

-- Why each task was added, changed or dropped.
create table plan_version_change (
  plan_id uuid not null,
  number int not null,
  ref text not null,
  kind text not null,
  reason text not null,
  constraint plan_version_change_pk primary key (plan_id, number, ref),
  constraint plan_version_change_kind_known check (kind in ('ADDED', 'CHANGED', 'DROPPED')),
  constraint plan_version_change_version_fk foreign key (plan_id, number) references plan_version (plan_id, number)
);

-- What was issued before versions were kept has its first one too, as it was on the day of issue.
insert into plan_version (plan_id, number, effective_on, content, made_by, made_on)
select p.id, 1, p.issued_on,
       jsonb_build_object(
         'title', p.title,
         'monitorId', (select m.agency_id from plan_monitor m where m.plan_id = p.id and m.held_from <= p.issued_on
                       order by m.held_from desc limit 1),
         'tasks', coalesce((select jsonb_agg(
             jsonb_build_object(
               'ref', t.ref, 'title', t.title, 'text', t.text,
               'deadline', jsonb_build_object(
                 'kind', t.deadline_kind, 'quote', t.deadline_quote, 'startsOn', t.starts_on, 'dueOn', t.due_on,
                 'qualifier', t.qualifier, 'trigger', t.trigger_text, 'triggerOffset', t.trigger_offset,
                 'recurrence', t.recurrence),
               'parts', coalesce((select jsonb_agg(jsonb_build_object('role', a.role, 'agencyId', a.agency_id, 'agency', a.agency_name)
                                                   order by a.position)
                                  from assignment a where a.task_id = t.id and a.held_from <= p.issued_on), '[]'))
             order by t.ordinal)
           from task t where t.plan_id = p.id), '[]')),
       coalesce(p.issued_by, p.drafted_by), p.issued_on
from plan p where p.issued_on is not null;
