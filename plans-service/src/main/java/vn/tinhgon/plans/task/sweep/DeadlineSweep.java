package vn.tinhgon.plans.task.sweep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.events.TaskOverdue;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.outbox.Outbox;

/**
 * Tells of every task that has reached a rung of lateness it was not told of. One statement notes
 * the rungs and answers what is new, in the transaction that stores the events. Two nodes that
 * sweep at once share the work between them, and a task that somebody is just working on waits for
 * the next sweep. After a downtime all rungs that were missed are noted and the highest is told.
 */
@ApplicationScoped
public class DeadlineSweep {

    private static final String NEWLY_OVERDUE =
            """
            with late as (
              select t.id, t.last_day, r.days
              from task t
                join plan p on p.id = t.plan_id
                join overdue_rung r on r.days <= :today - t.last_day
              where t.is_open and t.last_day < :today
                and p.state = 'ISSUED' and p.scope <@ cast(:scope as ltree)
                and not exists (select from overdue_notice n
                                where n.task_id = t.id and n.last_day = t.last_day
                                  and n.rung = r.days)
              for no key update of t skip locked),
            told as (
              insert into overdue_notice (task_id, last_day, rung, told_at)
              select id, last_day, days, now() from late
              on conflict do nothing
              returning task_id, rung)
            select t.id as task_id, t.plan_id, p.number as plan_number, t.ref, t.title,
                   lead.agency_id as lead_id, m.agency_id as monitor_id, t.last_day,
                   max(told.rung) as rung, :today - t.last_day as days_late,
                   coalesce(a.scope, p.scope)::text as scope, coalesce(a.level, p.level) as level
            from told
              join task t on t.id = told.task_id
              join plan p on p.id = t.plan_id
              join assignment lead
                on lead.task_id = t.id and lead.role = 'LEAD' and lead.held_until is null
              left join registry_agency a on a.id = lead.agency_id
              left join plan_monitor m on m.plan_id = p.id and m.held_until is null
            group by t.id, p.id, lead.agency_id, m.agency_id, a.id
            order by t.id""";

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final Clock clock;

    DeadlineSweep(Jdbi jdbi, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Soon after each midnight, and in the hours after it in case a node was down. */
    @Scheduled(cron = "{tinhgon.sweep.cron}", timeZone = "Asia/Ho_Chi_Minh")
    @Transactional
    void sweepCountry() {
        sweep(Scope.COUNTRY);
    }

    /** Sweeps a part of the country as of today; answers what it told. */
    @Transactional
    public List<TaskOverdue> sweep(Scope scope) {
        var overdue = newlyOverdue(scope, LocalDate.now(clock));
        outbox.addAll(overdue);
        return overdue;
    }

    private List<TaskOverdue> newlyOverdue(Scope scope, LocalDate today) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(NEWLY_OVERDUE)
                                .bind("today", today)
                                .bind("scope", scope.path())
                                .mapTo(TaskOverdue.class)
                                .list());
    }
}
