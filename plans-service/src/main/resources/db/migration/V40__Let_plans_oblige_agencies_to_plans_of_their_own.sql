-- What a plan says of the plans that are to follow it below: named agencies, or all below one of some level, kind or area.
create table cascade_order (
  plan_id uuid not null,
  position int not null,
  agency_ids uuid[] not null,
  subordinates_of uuid,
  level text,
  kind text,
  area ltree,
  due_on date not null,
  send_to_id uuid not null,
  constraint cascade_order_pk primary key (plan_id, position),
  constraint cascade_order_names_some_or_all check ((subordinates_of is null) = (cardinality(agency_ids) > 0)),
  constraint cascade_order_chooses_among_all check (subordinates_of is not null or num_nonnulls(level, kind, area) = 0),
  constraint cascade_order_plan_fk foreign key (plan_id) references plan (id)
);

-- What became of it on the day of issue: one duty of each agency. Who has it since, and whether it is met, is derived.
create table cascade_duty (
  id uuid not null,
  plan_id uuid not null,
  agency_id uuid not null,
  due_on date not null,
  send_to_id uuid not null,
  opened_on date not null,
  constraint cascade_duty_pk primary key (id),
  constraint cascade_duty_once unique (plan_id, agency_id),
  constraint cascade_duty_plan_fk foreign key (plan_id) references plan (id)
);

create index cascade_duty_agency on cascade_duty (agency_id);
create index cascade_duty_due_on on cascade_duty (due_on);

-- What has been told of a duty, so that it is told once: of the agency that has it, or of the plan that meets it.
create table cascade_notice (
  duty_id uuid not null,
  about text not null,
  concerning uuid not null,
  told_at timestamptz not null,
  constraint cascade_notice_pk primary key (duty_id, about, concerning),
  constraint cascade_notice_about_known check (about in ('OPENED', 'MET', 'OVERDUE')),
  constraint cascade_notice_duty_fk foreign key (duty_id) references cascade_duty (id)
);

create index cascade_notice_concerning on cascade_notice (concerning);

call keep_audit_trail('cascade_order', 'cascade-order');
call keep_audit_trail('cascade_duty', 'cascade-duty');

-- How the duties that a plan gave stand on a day. A duty goes where its agency went while it had one successor, and stays
-- met when that is annulled later. Nobody has one that was divided or left behind; a person then says who issues.
create function cascade_standing(of_plan uuid, day date)
  returns table (duty_id uuid, agency_id uuid, due_on date, send_to_id uuid, holder_id uuid, since date,
                 answer_id uuid, answered_on date, state text)
  language sql stable begin atomic
  with recursive line(duty_id, holder_id, divided, steps, since, until) as (
    select d.id, d.agency_id, false, 0, d.opened_on, cast(null as date)
    from cascade_duty d where d.plan_id = of_plan and d.opened_on <= day
    union all
    select line.duty_id, s.successor_id, line.divided or s.heirs <> 1, line.steps + 1,
           greatest(line.since, s.effective_on), least(line.until, annulled.since)
    from line
      join registry_succession s on s.ended_id = line.holder_id and s.position = 0 and s.effective_on <= day
      cross join lateral (select registry_annulled_on(s.case_id, s.ended_id) as since) annulled
    where line.steps < 50
      and coalesce(greatest(line.since, s.effective_on) < least(line.until, annulled.since), true)),
  held as (
    select distinct on (line.duty_id) line.duty_id, line.since,
           case when not line.divided then line.holder_id end as holder_id
    from line where coalesce(line.until > day, true)
    order by line.duty_id, line.steps desc),
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
    where not line.divided and (line.steps = 0 or below.issued_on >= line.since)
      and coalesce(below.issued_on < line.until, true)
    order by line.duty_id, below.issued_on, below.id)
  select d.id, d.agency_id, d.due_on, d.send_to_id, held.holder_id, held.since, answer.id, answer.issued_on,
         case when answer.issued_on <= d.due_on then 'MET'
              when answer.issued_on > d.due_on then 'MET_LATE'
              when p.state in ('SUPERSEDED', 'REVOKED') and p.ended_on <= day then 'LAPSED'
              when d.due_on < day then 'OVERDUE'
              else 'OPEN' end
  from cascade_duty d
    join plan p on p.id = d.plan_id
    join held on held.duty_id = d.id
    left join answer on answer.duty_id = d.id;
end;
