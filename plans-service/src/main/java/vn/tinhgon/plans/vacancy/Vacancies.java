package vn.tinhgon.plans.vacancy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.PageQuery;

/** All that waits for a person, of plans in force. */
@ApplicationScoped
public class Vacancies {

    /** {@code origin}: who had it once; {@code agency_id}: who left it to no one. */
    private static final String WAITING =
            """
            with recursive ended as (
              select distinct on (s.ended_id) s.ended_id, s.effective_on, s.case_id
              from registry_succession_on(:today) s where s.heirs <> 1
              order by s.ended_id, s.effective_on desc),
            gone(origin, agency_id, left_on, left_by_case) as (
              select ended_id, ended_id, effective_on, case_id from ended
              union
              select s.ended_id, gone.agency_id, gone.left_on, gone.left_by_case
              from gone join registry_succession_on(:today) s on s.successor_id = gone.origin and s.heirs = 1),
            below as (
              select p.id as plan_id, s.*
              from plan p cross join lateral cascade_standing(p.id, :today) s
              where p.state = 'ISSUED' and s.answer_id is null
                and p.id in (select d.plan_id from cascade_duty d
                             where d.agency_id in (select origin from gone) or d.send_to_id in (select origin from gone)
                             union all
                             select a.plan_id from cascade_assignment a
                             where coalesce(a.agency_id, a.send_to_id) in (select origin from gone))),
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
              where o.answered_on is null and not exists (select from task_obstacle onward where onward.passed_from = o.id)),
            page as (
              select w.*, p.number as plan_number
              from waiting w join plan p on p.id = w.plan_id
              where p.state = 'ISSUED' and p.scope <@ cast(:scope as ltree)
                and (cast(:plan as uuid) is null or p.id = :plan)
                and (cast(:kind as text) is null or w.kind = :kind)
                and (cast(:after as uuid) is null or w.id > :after)
              order by w.id limit :fetch)
            select page.id, page.kind, page.plan_id, page.plan_number, page.task_id, t.ref, t.title, page.duty_id, page.role,
                   page.agency_id, left_by.name as agency_name, page.left_on, page.left_by_case as case_id,
                   coalesce(c.ids, '{}') as candidate_ids, coalesce(c.names, '{}') as candidate_names
            from page
              left join task t on t.id = page.task_id
              left join registry_agency left_by on left_by.id = page.agency_id
              left join lateral (
                select array_agg(a.id order by heir.place) as ids, array_agg(a.name order by heir.place) as names
                from registry_candidates(page.agency_id, page.left_by_case, :today) heir
                  join registry_agency a on a.id = heir.agency_id) c on true
            order by page.id""";

    private final Jdbi jdbi;

    Vacancies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param plan null for all plans, {@code kind} for all kinds
     */
    public List<Vacancy> of(
            Scope scope, UUID plan, VacancyKind kind, LocalDate today, PageQuery page) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(WAITING)
                                .bind("scope", scope.path())
                                .bind("plan", plan)
                                .bind("kind", kind == null ? null : kind.name())
                                .bind("today", today)
                                .bind("after", page.after())
                                .bind("fetch", page.fetch())
                                .mapTo(Vacancy.class)
                                .list());
    }
}
