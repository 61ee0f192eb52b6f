package vn.tinhgon.plans.succession;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/**
 * Open tasks whose duties are about to change. First the tasks, in one order for all: whoever works
 * on one is done before, or finds a newer version.
 */
@ApplicationScoped
class LockedTasks {

    private static final String LOCK =
            """
            with open as (
              select t.id from task t
              where t.is_open
                and exists (select from assignment a where a.task_id = t.id and a.agency_id = any(:agencies) and %s)
                and (cardinality(:functions) = 0 or t.function_id = any(:functions))
              order by t.id for update)
            update task set version = version + 1 from open where task.id = open.id""";

    private static final String HELD_BY = LOCK.formatted("a.held_until is null");

    private static final String TAKEN_BY =
            LOCK.formatted("(a.closed_by_case = :case or a.orphaned_by_case = :case)");

    private final Jdbi jdbi;

    LockedTasks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void heldBy(List<UUID> agencies) {
        heldBy(agencies, List.of());
    }

    /** Those of some functions; of all, and of none, when none is named. */
    void heldBy(List<UUID> agencies, List<UUID> functions) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(HELD_BY)
                                .bindArray("agencies", UUID.class, agencies)
                                .bindArray("functions", UUID.class, functions)
                                .execute());
    }

    /** Those in which a case took duties from agencies. */
    void takenBy(UUID caseId, Collection<UUID> agencies) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(TAKEN_BY)
                                .bind("case", caseId)
                                .bindArray("agencies", UUID.class, List.copyOf(agencies))
                                .bindArray("functions", UUID.class, List.of())
                                .execute());
    }
}
