-- Who changed what of a plan or a task, from what to what. Triggers write it: whoever changes a row, by whichever
-- statement, leaves an entry in the same transaction. Columns that stayed as they were are not repeated.
create table audit_entry (
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  task_id uuid,
  what text not null,
  row_id text not null,
  action text not null,
  before jsonb,
  after jsonb,
  at timestamptz not null default now(),
  -- The account, its name and agency; all null when the service followed an event or a clock.
  account text,
  account_name text,
  agency_id uuid,
  constraint audit_entry_pk primary key (id),
  constraint audit_entry_action_known check (action in ('CREATED', 'CHANGED', 'REMOVED'))
);

create index audit_entry_plan on audit_entry (plan_id, id);
create index audit_entry_task on audit_entry (task_id, id) where task_id is not null;

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is never changed';
end $$;

create trigger audit_entry_stays before update or delete or truncate on audit_entry
  for each statement execute function refuse_change_of_history();

create function audit_row_id(row_of_table jsonb) returns text language sql immutable
  return coalesce(row_of_table ->> 'id', concat_ws(':', row_of_table ->> 'plan_id', row_of_table ->> 'position'));

create function audit_difference(one jsonb, other jsonb) returns jsonb language sql immutable
  return (select jsonb_object_agg(c.key, c.value) from jsonb_each(one) c where c.value is distinct from other -> c.key);

-- The argument is what people call a row of the table. A change of the version alone is none, nor is
-- when the sweep looks next.
create function note_changes() returns trigger language plpgsql as $$
declare
  actor jsonb := coalesce(nullif(current_setting('tinhgon.actor', true), ''), '{}')::jsonb;
  ended jsonb[];
  begun jsonb[];
begin
  if tg_op = 'UPDATE' then
    select array_agg(b.line), array_agg(a.line) into ended, begun
    from (select to_jsonb(r) - '{version,sweep_on}'::text[] as line from rows_before r) b
      join (select to_jsonb(r) - '{version,sweep_on}'::text[] as line from rows_after r) a on audit_row_id(a.line) = audit_row_id(b.line)
    where a.line <> b.line;
  elsif tg_op = 'INSERT' then
    select array_fill(null::jsonb, array[count(*)::int]), array_agg(jsonb_strip_nulls(to_jsonb(r) - '{version,sweep_on}'::text[]))
      into ended, begun from rows_after r;
  else
    select array_agg(jsonb_strip_nulls(to_jsonb(r) - '{version,sweep_on}'::text[])), array_fill(null::jsonb, array[count(*)::int])
      into ended, begun from rows_before r;
  end if;
  insert into audit_entry (plan_id, task_id, what, row_id, action, before, after, account, account_name, agency_id)
  select coalesce(c.plan_id, t.plan_id), c.task_id, tg_argv[0], audit_row_id(c.line),
         case tg_op when 'INSERT' then 'CREATED' when 'UPDATE' then 'CHANGED' else 'REMOVED' end,
         case tg_op when 'UPDATE' then audit_difference(c.ended, c.begun) else c.ended end,
         case tg_op when 'UPDATE' then audit_difference(c.begun, c.ended) else c.begun end,
         actor ->> 'account', actor ->> 'name', cast(nullif(actor ->> 'agencyId', '') as uuid)
  from (select l.ended, l.begun, l.line,
               cast(case tg_table_name when 'plan' then l.line ->> 'id' else l.line ->> 'plan_id' end as uuid) as plan_id,
               cast(case tg_table_name when 'task' then l.line ->> 'id' else l.line ->> 'task_id' end as uuid) as task_id
        from (select e as ended, b as begun, coalesce(b, e) as line from unnest(ended, begun) as pair(e, b)) l) c
    left join task t on t.id = c.task_id and c.plan_id is null;
  return null;
end $$;

create procedure keep_audit_trail(of_table regclass, what text) language plpgsql as $$
begin
  execute format('create trigger audit_created after insert on %s referencing new table as rows_after
                  for each statement execute function note_changes(%L)', of_table, what);
  execute format('create trigger audit_changed after update on %s referencing old table as rows_before new table as rows_after
                  for each statement execute function note_changes(%L)', of_table, what);
  execute format('create trigger audit_removed after delete on %s referencing old table as rows_before
                  for each statement execute function note_changes(%L)', of_table, what);
end $$;

call keep_audit_trail('plan', 'plan');
call keep_audit_trail('plan_basis', 'basis');
call keep_audit_trail('plan_monitor', 'monitor');
call keep_audit_trail('task', 'task');
call keep_audit_trail('assignment', 'assignment');
call keep_audit_trail('task_suspension', 'suspension');
call keep_audit_trail('progress_report', 'progress');
call keep_audit_trail('contribution', 'contribution');
call keep_audit_trail('completion_submission', 'completion');
call keep_audit_trail('evidence_file', 'file');
