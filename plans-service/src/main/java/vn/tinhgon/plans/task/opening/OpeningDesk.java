package vn.tinhgon.plans.task.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.task.TaskInHand;
import vn.tinhgon.plans.task.TasksInHand;
import vn.tinhgon.plans.task.term.LastDays;
import vn.tinhgon.plans.task.term.LastDays.Cause;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;

/** Where planners of the plan's area open tasks that wait for a request or a condition. */
@ApplicationScoped
public class OpeningDesk {

    private static final String OPEN =
            """
            insert into task_opening (id, task_id, opened_on, due_on, reason, recorded_by, recorded_at)
            select uuidv7(), t.id, :openedOn, cast(:dueOn as date), :reason, :by, now()
            from task t
            where t.id = :task and t.deadline_kind in ('ON_REQUEST', 'CONDITIONAL')
            on conflict do nothing""";

    private static final String ANNUL =
            """
            update task_opening set annulled_by = :by, annulled_at = now(), annulled_reason = :reason
            where task_id = :task and trigger_id is null and annulled_at is null
            returning opened_on""";

    private final Jdbi jdbi;
    private final TasksInHand tasks;
    private final LastDays lastDays;
    private final Clock clock;

    OpeningDesk(Jdbi jdbi, TasksInHand tasks, LastDays lastDays, Clock clock) {
        this.jdbi = jdbi;
        this.tasks = tasks;
        this.lastDays = lastDays;
        this.clock = clock;
    }

    @Transactional
    public void open(UUID id, Opening opening, Caller caller) {
        var task = take(id, caller);
        check(opening, task);
        var opened =
                jdbi.withHandle(
                        handle ->
                                handle.createUpdate(OPEN)
                                        .bindMethods(opening)
                                        .bind("task", id)
                                        .bind("by", caller.subject())
                                        .execute());
        if (opened == 0) {
            throw new TaskNotWaiting(task.ref());
        }
        lastDays.settle(List.of(id), Cause.OPENED, opening.openedOn());
    }

    /** It was opened in error: it waits again. */
    @Transactional
    public void annul(UUID id, String reason, Caller caller) {
        var task = take(id, caller);
        var openedOn =
                jdbi.withHandle(
                                handle ->
                                        handle.createQuery(ANNUL)
                                                .bind("task", id)
                                                .bind("reason", reason)
                                                .bind("by", caller.subject())
                                                .mapTo(LocalDate.class)
                                                .findOne())
                        .orElseThrow(() -> new TaskNotOpened(task.ref()));
        lastDays.settle(List.of(id), Cause.OPENING_ANNULLED, openedOn);
    }

    private TaskInHand take(UUID id, Caller caller) {
        var task = tasks.take(id, caller);
        caller.mustCover(new Scope(task.placed()), "task", id);
        return task;
    }

    private void check(Opening opening, TaskInHand task) {
        var day = opening.openedOn();
        if (day.isAfter(LocalDate.now(clock))) {
            throw new InvalidField("openedOn", "opening-in-future", day);
        }
        if (day.isBefore(task.issuedOn())) {
            throw new InvalidField("openedOn", "opening-before-issue", day, task.issuedOn());
        }
        if (opening.dueOn() != null && opening.dueOn().isBefore(day)) {
            throw new InvalidField("dueOn", "due-before-opening", opening.dueOn(), day);
        }
    }
}
