package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** The days on which tasks stood still, kept for the clock and for the record. */
@ApplicationScoped
class Suspensions {

    private static final String OPEN =
            """
            insert into task_suspension (id, task_id, suspended_on, reason, suspended_by)
            select uuidv7(), task, :on, :reason, :by from unnest(:tasks) as task""";

    private static final String CLOSE =
            """
            update task_suspension
            set resumed_on = greatest(suspended_on, :on), resumed_by = :by, resumption_reason = :reason
            where task_id = any(:tasks) and resumed_on is null""";

    /** What stands still by the same order as a task. */
    private static final String BY_SAME_ORDER =
            """
            select s.task_id from task_suspension o
              join task_suspension s on s.resumed_on is null and s.suspended_on = o.suspended_on
                and s.reason = o.reason and s.suspended_by = o.suspended_by
            where o.task_id = :task and o.resumed_on is null and s.task_id = any(:tasks)""";

    private static final String LAST_RESUMPTION =
            "select max(resumed_on) from task_suspension where task_id = any(:tasks)";

    private final Jdbi jdbi;

    Suspensions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void open(List<UUID> tasks, Order order) {
        write(OPEN, tasks, order);
    }

    void close(List<UUID> tasks, Order order) {
        write(CLOSE, tasks, order);
    }

    List<UUID> bySameOrder(UUID task, Collection<UUID> among) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(BY_SAME_ORDER)
                                .bind("task", task)
                                .bindArray("tasks", UUID.class, List.copyOf(among))
                                .mapTo(UUID.class)
                                .list());
    }

    Optional<LocalDate> lastResumption(List<UUID> tasks) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(LAST_RESUMPTION)
                                .bindArray("tasks", UUID.class, tasks)
                                .mapTo(LocalDate.class)
                                .findOne());
    }

    private void write(String sql, List<UUID> tasks, Order order) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(sql)
                                .bindMethods(order)
                                .bindArray("tasks", UUID.class, tasks)
                                .execute());
    }
}
