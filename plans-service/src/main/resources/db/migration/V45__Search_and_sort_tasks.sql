-- Words of a task as they are searched: in any spelling, by their beginnings.
alter table task
  add column search tsvector generated always as (to_tsvector('simple', folded(ref || ' ' || title || ' ' || text))) stored,
  add column changed_at timestamptz not null default now();

create index task_search on task using gin (search);

-- Every change of a task is a new version of it.
create function note_when_task_changed() returns trigger language plpgsql as $$
begin
  new.changed_at := now();
  return new;
end $$;
create trigger task_changed before update on task
  for each row when (old.version is distinct from new.version) execute function note_when_task_changed();

-- A change of the version alone is none, nor is when the sweep looks next, nor what lists are searched and sorted by.
create or replace function note_changes() returns trigger language plpgsql as $$
declare
  actor jsonb := coalesce(nullif(current_setting('tinhgon.actor', true), ''), '{}')::jsonb;
  ended jsonb[];
  begun jsonb[];
begin
  if tg_op = 'UPDATE' then
    select array_agg(b.line), array_agg(a.line) into ended, begun
    from (select to_jsonb(r) - '{version,sweep_on,changed_at,search}'::text[] as line from rows_before r) b
      join (select to_jsonb(r) - '{version,sweep_on,changed_at,search}'::text[] as line from rows_after r) a on audit_row_id(a.line) = audit_row_id(b.line)
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

-- The orders of lists: by day, those without one last; by document; by last change.
drop index task_open_by_last_day;
create index task_by_day on task ((coalesce(last_day, 'infinity')), id);
create index task_open_by_day on task ((coalesce(last_day, 'infinity')), id) where is_open;
create index task_in_plan on task (plan_id, ordinal, id);
create index task_by_change on task (changed_at, id);

-- Standings of few tasks.
create index task_suspended on task (suspended_on) where suspended_on is not null;
create index task_submitted on task (submitted_for) where submitted_for is not null;
create index task_cancelled on task (cancelled_on) where cancelled_on is not null;

-- Lists of earlier days ask for parts that have been given up since.
create index assignment_agency_ever on assignment (agency_id);
drop index assignment_agency;
