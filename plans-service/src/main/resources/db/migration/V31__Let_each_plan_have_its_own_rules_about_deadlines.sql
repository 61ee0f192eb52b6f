-- How the deadlines of a plan are watched: those of no plan hold for all that have none of their own. Every change is a
-- new version.
create table deadline_rules (
  plan_id uuid,
  version bigint not null,
  -- Days from the last good one on which a task is told of: before it (negative), on it (0), after it.
  rungs int[] not null,
  -- Past the last rung, every thirty days.
  monthly boolean not null,
  -- After how long without a sign of life continuous work is silent, as an ISO period.
  silent_after text not null,
  rest_days text not null,
  decided_by text not null,
  decided_at timestamptz not null,
  superseded_at timestamptz,
  constraint deadline_rules_once unique nulls not distinct (plan_id, version),
  constraint deadline_rules_plan_fk foreign key (plan_id) references plan (id),
  constraint deadline_rules_rest_days_known check (rest_days in ('KEEP', 'NEXT_WORKDAY'))
);
create unique index deadline_rules_in_force on deadline_rules (plan_id) nulls not distinct where superseded_at is null;

-- Six months: reports go upward every six months (rule 12).
insert into deadline_rules (plan_id, version, rungs, monthly, silent_after, rest_days, decided_by, decided_at)
values (null, 0, '{-30,-15,-7,-3,-1,0,1,7,15,30}', true, 'P6M', 'KEEP', 'standard', now());

create view rules_of_plan as
select p.id as plan_id,
       coalesce(own.version, 0) as version,
       coalesce(own.rungs, standard.rungs) as rungs,
       coalesce(own.monthly, standard.monthly) as monthly,
       coalesce(own.silent_after, standard.silent_after) as silent_after,
       coalesce(own.rest_days, standard.rest_days) as rest_days
from plan p
  join deadline_rules standard on standard.plan_id is null and standard.superseded_at is null
  left join deadline_rules own on own.plan_id = p.id and own.superseded_at is null;
