package vn.tinhgon.plans.task.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.plans.task.snapshot.TaskSnapshots;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.NotFound;

/** Who answered for a task that the caller sees. */
@ApplicationScoped
public class ResponsibilityTrace {

    private static final String HOLDINGS =
            """
            select a.role, a.agency_id, coalesce(k.name, a.agency_name) as name, a.held_from,
                   case when a.held_until <= :asOf then a.held_until end as held_until,
                   a.opened_by_case, a.closed_by_case, a.orphaned_on, a.reason,
                   a.due_on,
                   case when a.contributed_on <= :asOf then a.contributed_on end as contributed_on
            from assignment a
              left join registry_agency k on k.id = a.agency_id
            where a.task_id = :task and a.held_from <= :asOf and coalesce(a.held_until > a.held_from, true)
            order by a.held_from, a.position""";

    private static final String ACTS =
            """
            with act(kind, agency_id, on_day, percent, text, account, id) as (
              select 'PROGRESS', agency_id, reported_on, percent, concat_ws(' – ', note, obstacle), reported_by, id
              from progress_report where task_id = :task
              union all
              select 'CONTRIBUTED', agency_id, contributed_on, null, note, reported_by, id
              from contribution where task_id = :task
              union all
              select 'SUBMITTED', agency_id, submitted_on, null, evidence, submitted_by, id
              from completion_submission where task_id = :task
              union all
              select case when accepted then 'ACCEPTED' else 'RETURNED' end, decided_by_agency, decided_on, null, reason,
                     decided_by, id
              from completion_submission where task_id = :task and accepted is not null
              union all
              select 'SUSPENDED', null, suspended_on, null, reason, suspended_by, id
              from task_suspension where task_id = :task
              union all
              select 'RESUMED', null, resumed_on, null, resumption_reason, resumed_by, id
              from task_suspension where task_id = :task and resumed_on is not null
              union all
              select 'PILOT_DECLARED', null, declared_on, null, null, declared_by, id
              from task_pilot where task_id = :task
              union all
              select 'PILOT_REVIEWED', agency_id, recorded_on, null, summary, recorded_by, id
              from task_pilot_review where task_id = :task
              union all
              select 'PILOT_' || outcome, null, recorded_on, null,
                     concat_ws(', ', decision_number, to_char(decision_date, 'DD/MM/YYYY'), decision_issuer),
                     recorded_by, id
              from task_pilot_outcome where task_id = :task
              union all
              select 'CANCELLED', null, cancelled_on, null, cancellation_reason, cancelled_by, id
              from task where id = :task and cancelled_on is not null)
            select act.kind, act.agency_id, k.name as agency_name, on_day as "on", percent, text, account
            from act left join registry_agency k on k.id = act.agency_id
            where on_day <= :asOf order by on_day, act.id, act.kind desc""";

    private static final String STANDSTILLS =
            """
            select suspended_on, case when resumed_on <= :asOf then resumed_on end as resumed_on, reason, suspended_by,
                   resumed_by, resumption_reason
            from task_suspension
            where task_id = :task and suspended_on <= :asOf and coalesce(resumed_on > suspended_on, true)
            order by suspended_on""";

    private final Jdbi jdbi;
    private final TaskSnapshots tasks;
    private final PlanAccess access;

    ResponsibilityTrace(Jdbi jdbi, TaskSnapshots tasks, PlanAccess access) {
        this.jdbi = jdbi;
        this.tasks = tasks;
        this.access = access;
    }

    @Transactional
    public Responsibility of(UUID id, LocalDate asOf, Caller caller) {
        access.planOfTask(caller, id).orElseThrow(() -> new NotFound("task", id));
        return new Responsibility(
                tasks.get(id, asOf),
                rows(HOLDINGS, id, asOf, Holding.class),
                rows(ACTS, id, asOf, Act.class),
                rows(STANDSTILLS, id, asOf, Standstill.class));
    }

    private <R> List<R> rows(String sql, UUID task, LocalDate asOf, Class<R> type) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(sql)
                                .bind("task", task)
                                .bind("asOf", asOf)
                                .mapTo(type)
                                .list());
    }
}
