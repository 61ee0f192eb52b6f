-- Says the same in a form that PostgreSQL puts into the statement that asks, instead of calling it for each row.
create or replace function audit_row_id(row_of_table jsonb) returns text language sql immutable
  return coalesce(row_of_table ->> 'id', (row_of_table ->> 'plan_id') || ':' || (row_of_table ->> 'position'),
                  row_of_table ->> 'plan_id', row_of_table ->> 'position', '');

-- As before, with the differences of all rows found together. A statement that raises versions and does nothing else may
-- say so beforehand (tinhgon.version_only): it is no change.
create or replace function note_changes() returns trigger language plpgsql as $$
declare
  actor jsonb := coalesce(nullif(current_setting('tinhgon.actor', true), ''), '{}')::jsonb;
  ended jsonb[];
  begun jsonb[];
begin
  if current_setting('tinhgon.version_only', true) = 'on' then
    return null;
  elsif tg_op = 'UPDATE' then
    with b as materialized (select to_jsonb(r) - '{version,sweep_on,changed_at,search}'::text[] as line from rows_before r),
      a as materialized (select to_jsonb(r) - '{version,sweep_on,changed_at,search}'::text[] as line from rows_after r)
    select array_agg(b.line), array_agg(a.line) into ended, begun
    from b join a on audit_row_id(a.line) = audit_row_id(b.line)
    where a.line <> b.line;
  elsif tg_op = 'INSERT' then
    select array_fill(null::jsonb, array[count(*)::int]), array_agg(jsonb_strip_nulls(to_jsonb(r) - '{version,sweep_on,changed_at,search}'::text[]))
      into ended, begun from rows_after r;
  else
    select array_agg(jsonb_strip_nulls(to_jsonb(r) - '{version,sweep_on,changed_at,search}'::text[])), array_fill(null::jsonb, array[count(*)::int])
      into ended, begun from rows_before r;
  end if;
  insert into audit_entry (plan_id, task_id, what, row_id, action, before, after, account, account_name, agency_id)
  select coalesce(c.plan_id, t.plan_id), c.task_id, tg_argv[0], audit_row_id(c.line),
         case tg_op when 'INSERT' then 'CREATED' when 'UPDATE' then 'CHANGED' else 'REMOVED' end,
         case tg_op when 'UPDATE' then differing.before else c.ended end,
         case tg_op when 'UPDATE' then differing.after else c.begun end,
         actor ->> 'account', actor ->> 'name', cast(nullif(actor ->> 'agencyId', '') as uuid)
  from (select l.ended, l.begun, l.line,
               cast(case tg_table_name when 'plan' then l.line ->> 'id' else l.line ->> 'plan_id' end as uuid) as plan_id,
               cast(case tg_table_name when 'task' then l.line ->> 'id' else l.line ->> 'task_id' end as uuid) as task_id
        from (select e as ended, b as begun, coalesce(b, e) as line from unnest(ended, begun) as pair(e, b)) l) c
    left join task t on t.id = c.task_id and c.plan_id is null
    left join lateral (
      select jsonb_object_agg(was.key, was.value) as before, jsonb_object_agg(was.key, c.begun -> was.key) as after
      from jsonb_each(c.ended) was where was.value is distinct from c.begun -> was.key) differing on tg_op = 'UPDATE';
  return null;
end $$;

drop function audit_difference(jsonb, jsonb);
