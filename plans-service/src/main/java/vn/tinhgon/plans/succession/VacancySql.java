package vn.tinhgon.plans.succession;

/** What ended agencies left to no one, of plans in force; asked for as of {@code :today}. */
public final class VacancySql {

    /** {@code origin}: who had it once; {@code agency_id}: who left it to no one. */
    public static final String OF_ALL =
            """
            with recursive ended as (
              select distinct on (s.ended_id) s.ended_id, s.effective_on, s.case_id
              from registry_succession_on(:today) s where s.heirs <> 1
              order by s.ended_id, s.effective_on desc),
            gone(origin, agency_id, left_on, left_by_case) as (
              select ended_id, ended_id, effective_on, case_id from ended
              union
              select s.ended_id, gone.agency_id, gone.left_on, gone.left_by_case
              from gone join registry_succession_on(:today) s on s.successor_id = gone.origin and s.heirs = 1)
            """;

    /** Only where {@code :agencies} have ended, or those whose place they had taken. */
    public static final String OF_SOME =
            """
            with recursive origin(id) as (
              select agency from unnest(:agencies) as agency
              union
              select s.ended_id
              from origin join registry_succession_on(:today) s on s.successor_id = origin.id and s.heirs = 1),
            gone(origin, agency_id, left_on, left_by_case) as (
              select origin.id, ends.agency_id, ends.left_on, ends.left_by_case
              from origin cross join lateral registry_line_end(origin.id, :today) ends
              where ends.left_on is not null)
            """;

    public static final String WAITING =
            """
            ,
            below as (
              select p.id as plan_id, s.*
              from plan p cross join lateral cascade_standing(p.id, :today) s
              where p.state = 'ISSUED' and s.answer_id is null and s.state <> 'LAPSED'
                and p.id in (select d.plan_id from gone join cascade_duty d on d.agency_id = gone.origin
                             union all
                             select d.plan_id from gone join cascade_duty d on d.send_to_id = gone.origin
                             union all
                             select a.plan_id from gone join cascade_assignment a on a.agency_id = gone.origin
                             union all
                             select a.plan_id from gone join cascade_assignment a on a.send_to_id = gone.origin)),
            waiting(id, kind, plan_id, task_id, duty_id, role, agency_id, left_on, left_by_case) as (
              select a.id, 'TASK', t.plan_id, t.id, cast(null as uuid), a.role, a.agency_id, a.orphaned_on, a.orphaned_by_case
              from assignment a join task t on t.id = a.task_id and t.is_open
              where a.orphaned_on is not null and a.held_until is null
              union all
              select duty_id, 'CASCADE_DUTY', plan_id, null, duty_id, null, left_by, left_on, left_by_case
              from below where holder_id is null and left_by is not null
              union all
              select distinct on (plan_id, send_to_id) duty_id, 'CASCADE_RECEIVER', plan_id, null, null, null, send_to_id,
                     send_to_left_on, send_to_left_by_case
              from below where send_to_left_on is not null
              union all
              select m.id, 'MONITOR', m.plan_id, null, null, null, gone.agency_id, gone.left_on, gone.left_by_case
              from plan_monitor m join gone on gone.origin = m.agency_id
              where m.held_until is null
              union all
              select o.id, 'OBSTACLE', t.plan_id, t.id, null, null, gone.agency_id, gone.left_on, gone.left_by_case
              from task_obstacle o join gone on gone.origin = o.to_id join task t on t.id = o.task_id and t.is_open
              where o.answered_on is null and not exists (select from task_obstacle onward where onward.passed_from = o.id))
            """;

    private VacancySql() {}
}
