package vn.tinhgon.plans.task.sweep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.events.TaskContributionOverdue;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.outbox.Outbox;

/**
 * Tells of every agency that owes its part in a task and is silent past its day, once for each part
 * and day. Works like the sweep of the tasks themselves; what it tells is no lateness of the lead.
 */
@ApplicationScoped
public class ContributionSweep {

    /** Days of their own are asked for by themselves, so that each half has its index. */
    private static final String NEWLY_OVERDUE =
            """
            with owed as (
              select a.id, a.task_id, a.due_on from assignment a
              where a.due_on < :today and a.held_until is null and a.contributed_on is null
              union all
              select a.id, a.task_id, t.last_day from task t join assignment a on a.task_id = t.id
              where t.is_open and t.last_day < :today
                and a.due_on is null and a.held_until is null and a.contributed_on is null),
            silent as (
              select a.id, owed.due_on
              from owed
                join assignment a on a.id = owed.id
                join task t on t.id = a.task_id
                join plan p on p.id = t.plan_id
              where a.role in ('ADVISE', 'COORDINATE', 'IMPLEMENT')
                and a.agency_id is not null and a.orphaned_on is null
                and t.is_open and t.suspended_on is null and t.submitted_for is null
                and p.state = 'ISSUED' and p.scope <@ cast(:scope as ltree)
                and not exists (select from assignment lead
                                where lead.task_id = t.id and lead.agency_id = a.agency_id
                                  and lead.role = 'LEAD' and lead.held_until is null)
                and not exists (select from contribution_notice n
                                where n.assignment_id = a.id and n.due_on = owed.due_on)
              for no key update of a skip locked),
            told as (
              insert into contribution_notice (assignment_id, due_on, told_at)
              select id, due_on, now() from silent
              on conflict do nothing
              returning assignment_id, due_on)
            select t.id as task_id, t.plan_id, p.number as plan_number, t.ref, t.title,
                   a.agency_id, array_agg(a.role order by a.position) as roles, lead.agency_id as lead_id,
                   m.agency_id as monitor_id, told.due_on, :today - told.due_on as days_late,
                   coalesce(k.scope, p.scope)::text as scope, coalesce(k.level, p.level) as level
            from told
              join assignment a on a.id = told.assignment_id
              join task t on t.id = a.task_id
              join plan p on p.id = t.plan_id
              join assignment lead
                on lead.task_id = t.id and lead.role = 'LEAD' and lead.held_until is null
              left join registry_agency k on k.id = lead.agency_id
              left join plan_monitor m on m.plan_id = p.id and m.held_until is null
            group by t.id, p.id, a.agency_id, told.due_on, lead.agency_id, k.id, m.agency_id
            order by t.id, a.agency_id""";

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final Clock clock;

    ContributionSweep(Jdbi jdbi, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(cron = "{tinhgon.sweep.cron}", timeZone = "Asia/Ho_Chi_Minh")
    @Transactional
    void sweepCountry() {
        sweep(Scope.COUNTRY);
    }

    /** Sweeps a part of the country as of today; answers what it told. */
    @Transactional
    public List<TaskContributionOverdue> sweep(Scope scope) {
        var overdue = newlyOverdue(scope, LocalDate.now(clock));
        outbox.addAll(overdue);
        return overdue;
    }

    private List<TaskContributionOverdue> newlyOverdue(Scope scope, LocalDate today) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(NEWLY_OVERDUE)
                                .bind("today", today)
                                .bind("scope", scope.path())
                                .mapTo(TaskContributionOverdue.class)
                                .list());
    }
}
