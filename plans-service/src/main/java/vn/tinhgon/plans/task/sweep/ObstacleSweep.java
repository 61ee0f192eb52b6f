package vn.tinhgon.plans.task.sweep;

import java.time.LocalDate;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

import vn.tinhgon.plans.task.ToldTask;
import vn.tinhgon.platform.caller.Scope;

/**
 * Tells of every obstacle whose answer has reached a rung: the body that must answer is reminded,
 * and from its day on who waits hears of it too. An answer is owed while the task stands still as
 * well, for it may be what the task waits for.
 */
@ApplicationScoped
public class ObstacleSweep {

    private static final LadderSql SQL =
            new LadderSql(
                    "task_obstacle",
                    "join task t on t.id = s.task_id join plan p on p.id = t.plan_id",
                    "answer_by",
                    "obstacle_rung_notice",
                    "obstacle_id",
                    """
                    select o.id,
                           case when p.state = 'ISSUED' and t.is_open and o.answered_on is null
                                  and not exists (select from task_obstacle onward where onward.passed_from = o.id)
                                then 'OWED' else 'OVER' end as state
                    from found
                      join task_obstacle o on o.id = found.id
                      join task t on t.id = o.task_id
                      join plan p on p.id = t.plan_id""",
                    """
                    select f.id, f.counted_from as day, f.rung, f.passed, o.agency_id as raised_by_id, o.to_id, o.what, %s
                    from fresh f
                      join task_obstacle o on o.id = f.id
                      join task t on t.id = o.task_id %s"""
                            .formatted(ToldTask.COLUMNS, ToldTask.JOINS));

    private final LadderSweep ladder;

    ObstacleSweep(LadderSweep ladder) {
        this.ladder = ladder;
    }

    @Scheduled(
            cron = "{tinhgon.sweep.cron}",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweepCountry() {
        ladder.sweepCountry(SQL, AnswerReminder.class);
    }

    /** Sweeps a part of the country as of today; answers what it told. */
    public Reminders<AnswerReminder> sweep(Scope scope) {
        return ladder.sweep(SQL, AnswerReminder.class, scope);
    }

    /** What a sweep on a day would tell. */
    public Reminders<AnswerReminder> preview(Scope scope, LocalDate day) {
        return ladder.preview(SQL, AnswerReminder.class, scope, day);
    }
}
