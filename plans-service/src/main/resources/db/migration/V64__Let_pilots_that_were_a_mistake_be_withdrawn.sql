alter table task_pilot
  add column withdrawn_on date,
  add column withdrawn_by text,
  add column withdrawal_reason text,
  add constraint task_pilot_withdrawn_wholly check (num_nulls(withdrawn_on, withdrawn_by, withdrawal_reason) in (0, 3));

-- How a pilot stands on a day; interim_due and final_due are the days whose reviews nobody has held by then.
create or replace function task_pilot_on(of_task uuid, day date)
returns table (state text, interim_review_on date, final_review_on date, interim_due date, final_due date)
language sql stable begin atomic
  select case
           when p.withdrawn_on <= day then 'WITHDRAWN'
           when over.outcome is not null then over.outcome
           when t.cancelled_on <= day then 'ENDED'
           when awaited.id is not null then 'DECISION_DUE'
           when day < p.starts_on then 'PLANNED'
           when least(open.interim_due, d.final_review_on) <= day then 'REVIEW_DUE'
           else 'RUNNING'
         end,
         d.interim_review_on,
         d.final_review_on,
         case when open.to_be_reviewed then open.interim_due end,
         case when open.to_be_reviewed then d.final_review_on end
  from task_pilot p
    join task t on t.id = p.task_id
    left join lateral (
      select o.outcome from task_pilot_outcome o
      where o.task_id = p.task_id and o.outcome <> 'CONTINUED' and o.decision_date <= day) over on true
    left join lateral (
      select r.id from task_pilot_review r
      where r.task_id = p.task_id and r.kind = 'FINAL' and r.held_on <= day
        and not exists (select from task_pilot_outcome o where o.review_id = r.id and o.decision_date <= day)
      limit 1) awaited on true
    cross join lateral (
      select s.interim_review_on, s.final_review_on from task_pilot_days s
      where s.task_id = p.task_id and s.since <= day order by s.id desc limit 1) d
    cross join lateral (
      select case when not exists (select from task_pilot_review r
                                   where r.task_id = p.task_id and r.kind = 'INTERIM'
                                     and r.due_on = d.interim_review_on and r.held_on <= day)
                  then d.interim_review_on end as interim_due,
             over.outcome is null and awaited.id is null and coalesce(t.cancelled_on > day, true)
               and coalesce(p.withdrawn_on > day, true) as to_be_reviewed) open
  where p.task_id = of_task;
end;
