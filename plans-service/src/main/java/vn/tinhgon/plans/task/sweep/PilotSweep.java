package vn.tinhgon.plans.task.sweep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.events.TaskPilotReviewDue;
import vn.tinhgon.plans.task.ToldTask;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.outbox.Outbox;

/**
 * Tells of every review of a pilot that is to be held soon, on the day or was to be by now, on the
 * rungs of its plan. What is told is noted in the same statement, so that of nodes that sweep at
 * once one tells it. A task that somebody is just working on waits for the next sweep.
 */
@ApplicationScoped
public class PilotSweep {

    private static final String NEWLY_DUE =
            """
            with counted as (
              select t.id, review.kind, review.day as counted_from, r.rungs, r.monthly
              from task_pilot pilot
                join task t on t.id = pilot.task_id
                join plan p on p.id = t.plan_id
                join rules_of_plan r on r.plan_id = p.id
                cross join lateral task_pilot_on(t.id, :asOf) s
                cross join lateral (values ('INTERIM', s.interim_due), ('FINAL', s.final_due)) review(kind, day)
              where review.day is not null and t.cancelled_on is null and t.suspended_on is null
                and p.state = 'ISSUED' and p.scope <@ cast(:scope as ltree)
              order by t.id
              for no key update of t skip locked),
            told as (
              insert into task_pilot_notice (task_id, kind, review_on, rung, told_at)
              select c.id, c.kind, c.counted_from, reached.rung, now()
              from counted c %s, lateral (select %s as rung) reached
              where reached.rung is not null
              on conflict do nothing
              returning task_id, kind, review_on, rung)
            select told.kind, told.review_on, told.rung, :asOf - told.review_on as days_past, %s
            from told join task t on t.id = told.task_id %s
            order by t.id, told.kind desc"""
                    .formatted(SweepSql.LADDER, SweepSql.RUNG, ToldTask.COLUMNS, ToldTask.JOINS);

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final Clock clock;

    PilotSweep(Jdbi jdbi, Outbox outbox, Clock clock) {
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
    public List<TaskPilotReviewDue> sweep(Scope scope) {
        var due =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(NEWLY_DUE)
                                        .bind("asOf", LocalDate.now(clock))
                                        .bind("scope", scope.path())
                                        .mapTo(TaskPilotReviewDue.class)
                                        .list());
        outbox.addAll(due);
        return due;
    }
}
