package vn.tinhgon.plans.task.sweep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;

import vn.tinhgon.events.TaskContributionOverdue;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.outbox.Outbox;

/**
 * Tells of every agency that owes its part in a task and is silent past its day, once for each part
 * and day. Works like the sweep of the tasks themselves; what it tells is no lateness of the lead.
 */
@ApplicationScoped
public class ContributionSweep {

    private static final int ROUND = 50_000;

    /**
     * Notes what is new, arms each part for its next day and answers what is to be said; always at
     * least one row, which says how many parts were looked at. Whose task stands still or awaits
     * acceptance is looked at when it goes on; who leads the task too, when it leads no more.
     */
    private static final String SWEEP =
            """
            with found as (
              select a.id, coalesce(a.due_on, t.last_day) as due_on, t.is_open and p.state = 'ISSUED' as owed,
                     exists (select from assignment lead
                             where lead.task_id = t.id and lead.agency_id = a.agency_id
                               and lead.role = 'LEAD' and lead.held_until is null) as leads
              from assignment a
                join task t on t.id = a.task_id
                join plan p on p.id = t.plan_id
              where a.role in ('ADVISE', 'COORDINATE', 'IMPLEMENT')
                and a.agency_id is not null and a.held_until is null
                and a.contributed_on is null and a.orphaned_on is null
                and a.sweep_on <= :today
                and p.issued_on is not null and p.scope <@ cast(:scope as ltree)
                and t.suspended_on is null and t.submitted_for is null
              order by a.sweep_on, a.task_id limit :batch
              for no key update of a skip locked),
            armed as (
              update assignment set sweep_on = case
                when not found.owed or found.due_on is null then date 'infinity'
                when found.leads then :today + 1
                when found.due_on >= :today then found.due_on + 1
                else 'infinity' end
              from found where assignment.id = found.id),
            told as (
              insert into contribution_notice (assignment_id, due_on, told_at)
              select id, due_on, now() from found
              where owed and not leads and due_on < :today
              on conflict do nothing
              returning assignment_id, due_on),
            said as (
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
              group by t.id, p.id, a.agency_id, told.due_on, lead.agency_id, k.id, m.agency_id)
            select looked.looked_at, said.*
            from (select count(*) as looked_at from found) looked left join said on true
            order by said.task_id, said.agency_id""";

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final Clock clock;

    ContributionSweep(Jdbi jdbi, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            cron = "{tinhgon.sweep.cron}",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweepCountry() {
        var more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> round(Scope.COUNTRY).isFull());
        }
    }

    /** Sweeps a part of the country as of today, all or nothing; answers how much it told. */
    @Transactional
    public int sweep(Scope scope) {
        var told = 0;
        var more = true;
        while (more) {
            var round = round(scope);
            told += round.told();
            more = round.isFull();
        }
        return told;
    }

    private Round round(Scope scope) {
        var rows =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(SWEEP)
                                        .bind("today", LocalDate.now(clock))
                                        .bind("scope", scope.path())
                                        .bind("batch", ROUND)
                                        .map(Looked::of)
                                        .list());
        var overdue = rows.stream().flatMap(row -> row.said().stream()).toList();
        outbox.addAll(overdue);
        return new Round(rows.getFirst().lookedAt(), overdue.size());
    }

    private record Round(int lookedAt, int told) {

        boolean isFull() {
            return lookedAt == ROUND;
        }
    }

    private record Looked(int lookedAt, Optional<TaskContributionOverdue> said) {

        static Looked of(RowView row) {
            return new Looked(
                    row.getColumn("looked_at", Integer.class),
                    Optional.ofNullable(row.getColumn("task_id", UUID.class))
                            .map(_ -> row.getRow(TaskContributionOverdue.class)));
        }
    }
}
