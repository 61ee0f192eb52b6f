package vn.tinhgon.plans.task.term;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;

import vn.tinhgon.events.TaskDeadlineMoved;
import vn.tinhgon.plans.calendar.CalendarChanged;
import vn.tinhgon.plans.task.ToldTask;
import vn.tinhgon.platform.outbox.Outbox;

/**
 * Writes last days down again, in the transaction of whatever moves them, for those who ask by the
 * million: the sweep and the lists. Tells of each that moved.
 */
@ApplicationScoped
public class LastDays {

    private static final String LOCK =
            "select id from task where id = any(:tasks) order by id for no key update";

    private static final String MOVE =
            """
            with moved as (
              update task set last_day = found.last_day, version = version + 1
              from unnest(:tasks, cast(:days as date[])) as found(id, last_day)
              where task.id = found.id and task.last_day is distinct from found.last_day
              returning task.id, old.last_day as previous, new.last_day as last_day)
            select moved.previous, moved.last_day, %s
            from moved join task t on t.id = moved.id %s
            order by t.id"""
                    .formatted(ToldTask.COLUMNS, ToldTask.JOINS);

    /** Only a period reckoned from a trigger is moved off a day of rest, where the plan says so. */
    private static final String RECKONED_IN =
            """
            select t.id from task t
              join plan p on p.id = t.plan_id
              join rules_of_plan r on r.plan_id = p.id and r.rest_days = 'NEXT_WORKDAY'
            where t.deadline_kind = 'AFTER_TRIGGER' and t.is_open and p.ended_on is null and p.scope <@ cast(:scope as ltree)
              and exists (select from task_opening o where o.task_id = t.id and o.annulled_at is null)""";

    private final Jdbi jdbi;
    private final TaskTerms terms;
    private final LastDayHistory history;
    private final Outbox outbox;
    private final Clock clock;

    LastDays(Jdbi jdbi, TaskTerms terms, LastDayHistory history, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.terms = terms;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What a person did to tasks, in the words of {@link TaskDeadlineMoved}. */
    public enum Cause {
        TRIGGERED,
        TRIGGER_CORRECTED,
        OPENED,
        OPENING_ANNULLED,
        EXTENDED,
        SUSPENDED,
        RESUMED,
        AMENDED,
        RULES_CHANGED,
        CALENDAR_CHANGED
    }

    /**
     * Reckons the last days of tasks anew.
     *
     * @param from from which day on they are so
     */
    public void settle(List<UUID> tasks, Cause cause, LocalDate from) {
        if (tasks.isEmpty()) {
            return;
        }
        jdbi.useHandle(
                handle -> {
                    handle.createQuery(LOCK)
                            .bindArray("tasks", UUID.class, tasks)
                            .mapTo(UUID.class)
                            .list();
                    outbox.addAll(
                            moved(handle, tasks).stream().map(m -> m.told(cause, from)).toList());
                });
    }

    private List<Moved> moved(Handle handle, List<UUID> tasks) {
        var reckoned = terms.of(tasks, LocalDate.now(clock));
        history.keep(handle, reckoned);
        var ids = new ArrayList<UUID>(reckoned.size());
        var days = new ArrayList<String>(reckoned.size());
        reckoned.forEach(
                (id, term) -> {
                    ids.add(id);
                    days.add(term.lastDay().map(LocalDate::toString).orElse(null));
                });
        return handle.createQuery(MOVE)
                .bindArray("tasks", UUID.class, ids)
                .bindArray("days", String.class, days)
                .mapTo(Moved.class)
                .list();
    }

    /** Days of rest have changed, and with them what was moved off them. */
    void follow(@Observes CalendarChanged change) {
        settle(
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(RECKONED_IN)
                                        .bind("scope", change.scope().path())
                                        .mapTo(UUID.class)
                                        .list()),
                Cause.CALENDAR_CHANGED,
                LocalDate.now(clock));
    }

    private record Moved(LocalDate previous, LocalDate lastDay, @Nested ToldTask task) {

        TaskDeadlineMoved told(Cause cause, LocalDate from) {
            return new TaskDeadlineMoved(
                    task.taskId(),
                    task.planId(),
                    task.planNumber(),
                    task.ref(),
                    task.title(),
                    task.leadId(),
                    task.monitorId(),
                    previous,
                    lastDay,
                    cause.name(),
                    task.scope(),
                    task.level(),
                    from);
        }
    }
}
