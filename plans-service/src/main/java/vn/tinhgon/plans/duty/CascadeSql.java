package vn.tinhgon.plans.duty;

/**
 * The statements about duties. Each takes all duties of the plans concerned together, and those
 * that tell note what they tell first: a second node that notes the same tells nothing.
 */
final class CascadeSql {

    static final String OPEN =
            CascadeOrders.REACHED
                    + """
                    insert into cascade_duty (id, plan_id, agency_id, due_on, send_to_id, opened_on)
                    select uuidv7(), :plan, once.agency_id, once.due_on, once.send_to_id, :day
                    from (select distinct on (agency_id) * from reached
                          order by agency_id, by_name desc, due_on, position) once""";

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

    private static final String IS_OPEN = "answer_id is null and holder_id is not null";

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
                            "holder_id is null and left_by is not null and answer_id is null")
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
                            "s.duty_id = any(:duties) and s.answer_id is null");

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

    /** Plans of which all duties were met or told of are not looked at again. */
    static final String NEWLY_OVERDUE =
            STANDING.formatted(
                            """
                            p.scope <@ cast(:scope as ltree)
                            and exists (
                              select from cascade_duty d
                              where d.plan_id = p.id and d.due_on < :today
                                and not exists (
                                  select from cascade_notice n left join plan l on n.about = 'MET' and l.id = n.concerning
                                  where n.duty_id = d.id and (n.about = 'OVERDUE' or l.state <> 'REVOKED')))""")
                    + NOTED.formatted(
                            "OVERDUE",
                            "holder_id",
                            """
                            state = 'OVERDUE'
                            and not exists (
                              select from cascade_notice n
                              where n.duty_id = standing.duty_id and n.about = 'OVERDUE')
                            and\s"""
                                    + IS_OPEN)
                    + DUTY
                    + ":today - s.due_on as days_late from noted join standing s using (duty_id)"
                    + FROM
                    + "join registry_agency a on a.id = s.holder_id order by s.duty_id";

    private CascadeSql() {}
}
