-- "Một việc chỉ giao cho một cơ quan chủ trì": that there are never two is kept by assignment_one_lead_on_any_day; that
-- there is one on every day, from the day on which the plan gives the task, is kept here.
create function refuse_days_without_lead(led_task uuid) returns void language plpgsql as $$
declare
  led datemultirange := (select range_agg(daterange(held_from, held_until))
                         from assignment where task_id = led_task and role = 'LEAD');
begin
  if led is null or not upper_inf(led) or led <> datemultirange(range_merge(led)) then
    raise exception 'Task % has no lead on some day', led_task using errcode = 'check_violation', constraint = 'task_led_on_every_day';
  end if;
end $$;

create function refuse_task_without_lead() returns trigger language plpgsql as $$
declare
  led_task uuid;
begin
  if tg_table_name = 'task' then
    led_task := new.id;
  else
    led_task := old.task_id;
  end if;
  perform refuse_days_without_lead(t.id)
  from task t join plan p on p.id = t.plan_id
  where t.id = led_task and p.state <> 'DRAFT';
  return null;
end $$;

create function refuse_plan_with_unled_tasks() returns trigger language plpgsql as $$
begin
  perform refuse_days_without_lead(t.id) from task t where t.plan_id = new.id;
  return null;
end $$;

create constraint trigger assignment_leaves_a_lead after update or delete on assignment
  deferrable initially deferred for each row when (old.role = 'LEAD') execute function refuse_task_without_lead();
create constraint trigger task_begins_with_a_lead after insert on task
  deferrable initially deferred for each row execute function refuse_task_without_lead();
create constraint trigger plan_gives_tasks_to_leads after update of state on plan
  deferrable initially deferred for each row when (old.state = 'DRAFT' and new.state <> 'DRAFT')
  execute function refuse_plan_with_unled_tasks();
