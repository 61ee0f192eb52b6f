package vn.tinhgon.plans.duty;

/**
 * The statements about duties. Each takes all duties of the plans concerned together, and those
 * that tell note what they tell first: a second node that notes the same tells nothing.
 */
final class CascadeSql {

    /** Whom the orders of a plan reach, each once, and the duties that it gave before. */
    private static final String ORDERED =
            CascadeOrders.REACHED
                    + """
                    ,
                    once as (
                      select distinct on (agency_id) * from reached
                      order by agency_id, by_name desc, due_on, position),
                    standing as (
                      select s.*, coalesce(s.holder_id, s.agency_id) as obliged_id from cascade_standing(:plan, :day) s)
                    """;

    static final String OPEN =
            ORDERED
                    + """
                    ,
                    opened as (
                      insert into cascade_duty (id, plan_id, agency_id, due_on, send_to_id, opened_on)
                      select uuidv7(), :plan, once.agency_id, once.due_on, once.send_to_id, :day
                      from once where not exists (select from standing s where s.obliged_id = once.agency_id)
                      on conflict on constraint cascade_duty_once do nothing
                      returning id, due_on)
                    insert into cascade_term (plan_id, duty_id, since, due_on, withdrawn)
                    select :plan, id, :day, due_on, false from opened""";

    /** Another body receives, from now on, what agencies still have to issue. */
    static final String SEND_ELSEWHERE =
            ORDERED
                    + """
                    insert into cascade_assignment (id, plan_id, duty_id, send_to_id, since, reason, given_by)
                    select uuidv7(), :plan, s.duty_id, once.send_to_id, :day, :reason, :by
                    from standing s join once on once.agency_id = s.obliged_id
                    where s.answer_id is null
                      and (select e.agency_id from registry_line_end(once.send_to_id, :day) e) <> s.send_to_id""";

    /**
     * What the plan has ordered by another day until now, or orders no more; what is met stays.
     * Answers what became of each duty that somebody still has to meet.
     */
    static final String MOVE =
            ORDERED
                    + """
                    ,
                    termed as (
                      insert into cascade_term (plan_id, duty_id, since, due_on, withdrawn)
                      select :plan, s.duty_id, :day, coalesce(once.due_on, s.due_on), once.agency_id is null
                      from standing s left join once on once.agency_id = s.obliged_id
                      where s.answer_id is null
                        and case when s.state = 'LAPSED' then once.agency_id is not null
                                 else once.due_on is distinct from s.due_on end
                      returning duty_id, due_on, withdrawn),
                    moved as (
                      update cascade_duty d set due_on = termed.due_on, sweep_on = '-infinity'
                      from termed where d.id = termed.duty_id)
                    select s.duty_id, p.id as plan_id, p.number as plan_number, p.title as plan_title, p.issuer_id,
                           m.agency_id as monitor_id, a.id as agency_id, s.send_to_id, s.due_on as previous_due_on,
                           termed.due_on, a.scope::text as scope, a.level,
                           case when termed.withdrawn then 'WITHDRAWN'
                                when s.state = 'LAPSED' then 'ORDERED_AGAIN'
                                else 'MOVED' end as became
                    from termed
                      join standing s using (duty_id)
                      join cascade_standing(:plan, :today) today on today.duty_id = s.duty_id and today.answer_id is null
                      join registry_agency a on a.id = today.holder_id
                      join plan p on p.id = :plan
                      left join plan_monitor m on m.plan_id = p.id and m.held_until is null
                    order by s.duty_id""";

    /** The duties of plans in force; {@code %s} says of which. */
    private static final String STANDING =
            """
            with standing as (
              select s.*, p.id as plan_id
              from plan p cross join lateral cascade_standing(p.id, :today) s
              where p.state = 'ISSUED' and %s)
            """;

    private static final String NOTED =
            """
            ,
            noted as (
              insert into cascade_notice (duty_id, about, concerning, told_at)
              select duty_id, '%s', %s, now() from standing where %s
              on conflict do nothing
              returning duty_id)
            """;

    private static final String DUTY =
            """
            select s.duty_id, p.id as plan_id, p.number as plan_number, p.title as plan_title, p.issuer_id,
                   m.agency_id as monitor_id, a.id as agency_id, s.send_to_id, s.due_on,
                   a.scope::text as scope, a.level,
            """;

    private static final String FROM =
            """

            join plan p on p.id = s.plan_id
              left join plan_monitor m on m.plan_id = p.id and m.held_until is null
            """;

    private static final String IS_OPEN =
            "answer_id is null and holder_id is not null and state <> 'LAPSED'";

    private static final String OPENED =
            DUTY
                    + "nullif(s.agency_id, s.holder_id) as from_agency_id, %s as opened_on from %s"
                    + FROM
                    + "join registry_agency a on a.id = s.holder_id where %s order by s.duty_id";

    private static final String TELL_OPENED =
            STANDING
                    + NOTED.formatted("OPENED", "holder_id", IS_OPEN)
                    + OPENED.formatted("s.since", "noted join standing s using (duty_id)", "true");

    static final String OPENED_BY_PLAN = TELL_OPENED.formatted("p.id = :plan");

    private static final String OF_AGENCIES =
            """
            p.id in (
              select d.plan_id from cascade_duty d where d.agency_id = any(:agencies)
              union
              select d.plan_id from cascade_notice n join cascade_duty d on d.id = n.duty_id
              where n.about = 'OPENED' and n.concerning = any(:agencies))""";

    static final String OPENED_BY_REGISTRY = TELL_OPENED.formatted(OF_AGENCIES);

    /** Whoever must choose who issues it is told once of each agency that left it. */
    static final String ORPHANED_BY_REGISTRY =
            STANDING.formatted(OF_AGENCIES)
                    + NOTED.formatted(
                            "ORPHANED",
                            "left_by",
                            "holder_id is null and left_by is not null and answer_id is null and state <> 'LAPSED'")
                    + """
                    select s.duty_id, p.id as plan_id, p.number as plan_number, p.title as plan_title, p.issuer_id,
                           m.agency_id as monitor_id, s.left_by as agency_id, s.due_on, p.scope::text as scope, p.level,
                           s.left_on as orphaned_on,
                           array(select agency_id from registry_candidates(s.left_by, s.left_by_case, :today)
                                 order by place) as candidates
                    from noted join standing s using (duty_id)
                    """
                    + FROM
                    + "order by s.duty_id";

    static final String REOPENED =
            STANDING.formatted("p.id in (select plan_id from cascade_duty where id = any(:duties))")
                    + OPENED.formatted(
                            ":openedOn",
                            "standing s",
                            "s.duty_id = any(:duties) and s.answer_id is null and s.state <> 'LAPSED'");

    /** The plans that a plan carries out or continues. */
    private static final String CITED =
            """
            p.id in (
              select up.plan_id
              from directive low
                join directive_relation r on r.from_id = low.id and r.kind <> 'REPLACES'
                join directive up on up.id = r.to_id
              where low.plan_id = :plan)""";

    static final String ANSWERED =
            STANDING.formatted(CITED) + "select duty_id from standing where answer_id = :plan";

    private static final String TELL_MET =
            STANDING
                    + NOTED
                    + DUTY
                    + """
                    l.id as lower_plan_id, l.number as lower_plan_number,
                    greatest(s.answered_on - s.due_on, 0) as days_late, s.answered_on as met_on
                    from noted join standing s using (duty_id)
                    """
                    + FROM
                    + """
                    join plan l on l.id = s.answer_id
                    join registry_agency a on a.id = l.issuer_id
                    order by s.duty_id""";

    static final String MET_BY_PLAN =
            TELL_MET.formatted(CITED, "MET", "answer_id", "answer_id = :plan");

    static final String MET_OF_PLAN =
            TELL_MET.formatted("p.id = :plan", "MET", "answer_id", "answer_id is not null");

    /** What met them may do so no longer: the next sweep looks again. */
    static final String LOOK_AGAIN =
            "update cascade_duty set sweep_on = '-infinity' where id = any(:duties)";

    /** The same for those that agencies have, or had when they were told of. */
    static final String LOOK_AGAIN_OF_AGENCIES =
            """
            update cascade_duty set sweep_on = '-infinity'
            where id in (
              select d.id from cascade_duty d where d.agency_id = any(:agencies)
              union
              select n.duty_id from cascade_notice n where n.about = 'OPENED' and n.concerning = any(:agencies))""";

    private CascadeSql() {}
}
