-- Pilot tasks (thí điểm): where they are tried, on which days they are judged, what was found and what was decided.
create table task_pilot (
  id uuid not null,
  task_id uuid not null,
  starts_on date not null,
  declared_on date not null,
  declared_by text not null,
  constraint task_pilot_pk primary key (id),
  constraint task_pilot_once unique (task_id),
  constraint task_pilot_task_fk foreign key (task_id) references task (id)
);

-- The days of the interim review (sơ kết) and the final one (tổng kết); those stated last hold.
create table task_pilot_days (
  id uuid not null,
  task_id uuid not null,
  since date not null,
  interim_review_on date,
  final_review_on date not null,
  reason text,
  stated_by text not null,
  constraint task_pilot_days_pk primary key (id),
  constraint task_pilot_days_pilot_fk foreign key (task_id) references task_pilot (task_id),
  constraint task_pilot_days_in_order check (interim_review_on < final_review_on)
);
create index task_pilot_days_task on task_pilot_days (task_id, id);

-- An agency or an area as it was stated; until is the first day on which it is a site no more.
create table task_pilot_site (
  id uuid not null,
  task_id uuid not null,
  agency_id uuid,
  area_id uuid,
  since date not null,
  until date,
  planned_until date,
  stated_on date not null,
  stated_by text not null,
  closing_reason text,
  closed_on date,
  closed_by text,
  constraint task_pilot_site_pk primary key (id),
  constraint task_pilot_site_pilot_fk foreign key (task_id) references task_pilot (task_id),
  constraint task_pilot_site_agency_or_area check (num_nonnulls(agency_id, area_id) = 1),
  constraint task_pilot_site_lasts check (planned_until > since and until >= since),
  constraint task_pilot_site_closed_wholly check (num_nulls(closing_reason, closed_on, closed_by) in (0, 3)),
  constraint task_pilot_site_as_planned check (closed_on is not null or until is not distinct from planned_until),
  constraint task_pilot_site_once_on_any_day
    exclude using gist (task_id with =, (coalesce(agency_id, area_id)) with =, daterange(since, until) with &&)
);

create table task_pilot_review (
  id uuid not null,
  task_id uuid not null,
  kind text not null,
  held_on date not null,
  -- The day for which it was held; null for an interim review that no day was fixed for.
  due_on date,
  agency_id uuid not null,
  summary text not null,
  findings text,
  recommendation text,
  evidence text,
  files uuid[] not null,
  links text[] not null,
  recorded_on date not null,
  recorded_by text not null,
  constraint task_pilot_review_pk primary key (id),
  constraint task_pilot_review_pilot_fk foreign key (task_id) references task_pilot (task_id),
  constraint task_pilot_review_kind_known check (kind in ('INTERIM', 'FINAL')),
  constraint task_pilot_review_held_before_recorded check (held_on <= recorded_on)
);
create index task_pilot_review_task on task_pilot_review (task_id, id);

-- What was decided upon a final review, on the day of the decision.
create table task_pilot_outcome (
  id uuid not null,
  task_id uuid not null,
  review_id uuid not null,
  outcome text not null,
  decision_number text not null,
  decision_date date not null,
  decision_issuer text not null,
  final_review_on date,
  agency_ids uuid[] not null,
  area_ids uuid[] not null,
  recorded_on date not null,
  recorded_by text not null,
  constraint task_pilot_outcome_pk primary key (id),
  constraint task_pilot_outcome_pilot_fk foreign key (task_id) references task_pilot (task_id),
  constraint task_pilot_outcome_review_fk foreign key (review_id) references task_pilot_review (id),
  constraint task_pilot_outcome_once_upon_a_review unique (review_id),
  constraint task_pilot_outcome_known check (outcome in ('SCALED', 'CONTINUED', 'ENDED')),
  constraint task_pilot_outcome_goes_on_until check ((outcome = 'CONTINUED') = (final_review_on is not null)),
  constraint task_pilot_outcome_scales_to check
    ((outcome = 'SCALED') = (cardinality(agency_ids) + cardinality(area_ids) > 0))
);
create index task_pilot_outcome_task on task_pilot_outcome (task_id);

-- What was told: once for each pilot, review, day of it and rung, so that another day is told anew.
create table task_pilot_notice (
  task_id uuid not null,
  kind text not null,
  review_on date not null,
  rung int not null,
  told_at timestamptz not null,
  constraint task_pilot_notice_pk primary key (task_id, kind, review_on, rung),
  constraint task_pilot_notice_pilot_fk foreign key (task_id) references task_pilot (task_id)
);

-- How a pilot stands on a day; interim_due and final_due are the days whose reviews nobody has held by then.
create function task_pilot_on(of_task uuid, day date)
returns table (state text, interim_review_on date, final_review_on date, interim_due date, final_due date)
language sql stable begin atomic
  select case
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
               as to_be_reviewed) open
  where p.task_id = of_task;
end;

call keep_audit_trail('task_pilot', 'pilot');
call keep_audit_trail('task_pilot_days', 'pilot-days');
call keep_audit_trail('task_pilot_site', 'pilot-site');
call keep_audit_trail('task_pilot_review', 'pilot-review');
call keep_audit_trail('task_pilot_outcome', 'pilot-outcome');
