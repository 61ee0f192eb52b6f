-- By which day a plan is to be issued below, from which day on: first as it was ordered, then as amendments change it.
-- What an amendment no longer orders is withdrawn; cascade_duty.due_on is the day in force now.
create table cascade_term (
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  duty_id uuid not null,
  since date not null,
  due_on date not null,
  withdrawn boolean not null,
  constraint cascade_term_pk primary key (id),
  constraint cascade_term_plan_fk foreign key (plan_id) references plan (id),
  constraint cascade_term_duty_fk foreign key (duty_id) references cascade_duty (id)
);

create index cascade_term_duty on cascade_term (duty_id, since, id);

insert into cascade_term (plan_id, duty_id, since, due_on, withdrawn)
select plan_id, id, opened_on, due_on, false from cascade_duty;

call keep_audit_trail('cascade_term', 'cascade-term');

-- How the duties that a plan gave stand on a day, by the last day that was in force then, or when they were met. A duty goes where its agency went while it had one successor, and stays
-- met when that is annulled later. Where it was divided or left behind (left_by, left_on), nobody has the duty until a
-- person gives it to another. The body that receives is followed in the same way (send_to_left_on).
create or replace function cascade_standing(of_plan uuid, day date)
  returns table (duty_id uuid, agency_id uuid, due_on date, send_to_id uuid, send_to_left_on date, send_to_left_by_case uuid,
                 holder_id uuid, since date, left_by uuid, left_by_case uuid, left_on date,
                 answer_id uuid, answered_on date, state text)
  language sql stable begin atomic
  with recursive duty as (
    select d.id, d.agency_id, d.opened_on,
           coalesce((select a.send_to_id from cascade_assignment a
                     where a.duty_id = d.id and a.plan_id = of_plan and a.send_to_id is not null and a.since <= day
                     order by a.id desc limit 1), d.send_to_id) as send_to_id
    from cascade_duty d where d.plan_id = of_plan and d.opened_on <= day),
  given(duty_id, number, agency_id, since) as (
    select duty.id, cast(0 as bigint), duty.agency_id, duty.opened_on from duty
    union all
    select a.duty_id, row_number() over (partition by a.duty_id order by a.id), a.agency_id, a.since
    from cascade_assignment a where a.plan_id = of_plan and a.agency_id is not null and a.since <= day),
  line(duty_id, number, holder_id, divided, left_by, left_by_case, left_on, steps, since, until) as (
    select given.duty_id, given.number, given.agency_id, false, cast(null as uuid), cast(null as uuid), cast(null as date),
           0, given.since, cast(null as date)
    from given
    union all
    select line.duty_id, line.number, s.successor_id, line.divided or s.heirs <> 1,
           case when line.divided then line.left_by when s.heirs <> 1 then line.holder_id end,
           case when line.divided then line.left_by_case when s.heirs <> 1 then s.case_id end,
           case when line.divided then line.left_on when s.heirs <> 1 then greatest(line.since, s.effective_on) end,
           line.steps + 1, greatest(line.since, s.effective_on), least(line.until, annulled.since)
    from line
      join registry_succession s on s.ended_id = line.holder_id and s.position = 0 and s.effective_on <= day
      cross join lateral (select registry_annulled_on(s.case_id, s.ended_id) as since) annulled
    where line.steps < 50
      and coalesce(greatest(line.since, s.effective_on) < least(line.until, annulled.since), true)),
  held as (
    select distinct on (line.duty_id) line.duty_id, line.since, line.left_by, line.left_by_case, line.left_on,
           case when not line.divided then line.holder_id end as holder_id
    from line where coalesce(line.until > day, true)
    order by line.duty_id, line.number desc, line.steps desc),
  receiver as (
    select named.id, ends.agency_id, ends.left_on, ends.left_by_case
    from (select distinct duty.send_to_id as id from duty) named
      cross join lateral registry_line_end(named.id, day) ends),
  below as (
    select l.id, l.issuer_id, l.issued_on
    from directive up
      join directive_relation r on r.to_id = up.id and r.kind <> 'REPLACES'
        and r.valid_from <= day and coalesce(r.valid_until > day, true)
      join directive low on low.id = r.from_id
      join plan l on l.id = low.plan_id
    where up.plan_id = of_plan and l.issued_on <= day
      and not coalesce(l.state = 'REVOKED' and l.ended_on <= day, false)),
  answer as (
    select distinct on (line.duty_id) line.duty_id, below.id, below.issued_on
    from line join below on below.issuer_id = line.holder_id
    where not line.divided and (line.steps = 0 and line.number = 0 or below.issued_on >= line.since)
      and coalesce(below.issued_on < line.until, true)
    order by line.duty_id, below.issued_on, below.id)
  select duty.id, duty.agency_id, term.due_on, receiver.agency_id, receiver.left_on, receiver.left_by_case,
         held.holder_id, held.since, held.left_by, held.left_by_case, held.left_on, answer.id, answer.issued_on,
         case when term.withdrawn then 'LAPSED'
              when answer.issued_on <= term.due_on then 'MET'
              when answer.issued_on > term.due_on then 'MET_LATE'
              when p.state in ('SUPERSEDED', 'REVOKED') and p.ended_on <= day then 'LAPSED'
              when term.due_on < day then 'OVERDUE'
              else 'OPEN' end
  from duty
    join plan p on p.id = of_plan
    join held on held.duty_id = duty.id
    join receiver on receiver.id = duty.send_to_id
    left join answer on answer.duty_id = duty.id
    cross join lateral (
      select t.due_on, t.withdrawn from cascade_term t
      where t.duty_id = duty.id and t.since <= greatest(duty.opened_on, coalesce(answer.issued_on, day))
      order by t.since desc, t.id desc limit 1) term;
end;
