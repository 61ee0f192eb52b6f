package vn.tinhgon.plans.task.trigger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;

/**
 * Sets waiting tasks in motion and lets them wait again: each in one statement, however many they
 * are.
 */
@ApplicationScoped
class TriggeredTasks {

    /** Those of drafts wait as well: once issued, they run. */
    private static final String OPEN =
            """
            insert into task_opening (id, task_id, trigger_id, opened_on, recorded_by, recorded_at)
            select uuidv7(), t.id, :trigger, :occurredOn, :by, now()
            from task t join plan p on p.id = t.plan_id
            where t.deadline_kind = 'AFTER_TRIGGER' and t.is_open and p.ended_on is null
              and t.trigger_key in (select folded(w) from unnest(:wordings) w)
              and p.scope <@ cast(:scope as ltree)
              and (cardinality(:tasks) = 0 or t.id = any(:tasks))
              and not exists (select from task_opening o where o.task_id = t.id and o.annulled_at is null)
            on conflict do nothing
            returning task_id""";

    private static final String CLOSE =
            """
            update task_opening set annulled_by = :by, annulled_at = now(), annulled_reason = :reason
            where trigger_id = :trigger and annulled_at is null
            returning task_id""";

    private static final String OPEN_AGAIN =
            """
            insert into task_opening (id, task_id, trigger_id, opened_on, recorded_by, recorded_at)
            select uuidv7(), task, :trigger, :occurredOn, :by, now() from unnest(:tasks) task""";

    private final Jdbi jdbi;

    TriggeredTasks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Answers the tasks that waited. */
    List<UUID> open(UUID id, NewTrigger trigger, Scope scope, Caller by) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(OPEN)
                                .bind("trigger", id)
                                .bind("occurredOn", trigger.occurredOn())
                                .bindArray("wordings", String.class, trigger.wordings())
                                .bindArray("tasks", UUID.class, trigger.tasks())
                                .bind("scope", scope.path())
                                .bind("by", by.subject())
                                .mapTo(UUID.class)
                                .list());
    }

    /** Answers the tasks that it had set in motion. */
    List<UUID> close(UUID trigger, String reason, Caller by) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(CLOSE)
                                .bind("trigger", trigger)
                                .bind("reason", reason)
                                .bind("by", by.subject())
                                .mapTo(UUID.class)
                                .list());
    }

    void openAgain(UUID trigger, LocalDate occurredOn, List<UUID> tasks, Caller by) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(OPEN_AGAIN)
                                .bind("trigger", trigger)
                                .bind("occurredOn", occurredOn)
                                .bindArray("tasks", UUID.class, tasks)
                                .bind("by", by.subject())
                                .execute());
    }
}
