-- What is open in some plans, or late in them: of a plan its few hundred, and not the whole country's in the order of days.
create index task_open_in_plan on task (plan_id, (coalesce(last_day, 'infinity')), id) where is_open;
