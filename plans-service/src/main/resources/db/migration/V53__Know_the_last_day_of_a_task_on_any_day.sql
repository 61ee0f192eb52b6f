-- By which day a task was to be done, as it held on a day.
create function task_last_day_on(of_task uuid, day date) returns date language sql stable
return (select case when exists (select from task_last_day k where k.task_id = t.id)
                 then (select k.last_day from task_last_day k
                       where k.task_id = t.id and k.since <= day order by k.since desc limit 1)
                 else t.last_day end
        from task t where t.id = of_task);
