package vn.tinhgon.plans.succession;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
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
        lock(HELD_BY, null, agencies, functions);
    }

    /** Those in which a case took duties from agencies. */
    void takenBy(UUID caseId, Collection<UUID> agencies) {
        lock(TAKEN_BY, caseId, agencies, List.of());
    }

    /** The audit trail need not look for what changed in them: nothing yet. */
    private void lock(
            String sql, UUID caseId, Collection<UUID> agencies, Collection<UUID> functions) {
        jdbi.useHandle(
                handle -> {
                    versionOnly(handle, "on");
                    handle.createUpdate(sql)
                            .bind("case", caseId)
                            .bindArray("agencies", UUID.class, List.copyOf(agencies))
                            .bindArray("functions", UUID.class, List.copyOf(functions))
                            .execute();
                    versionOnly(handle, "off");
                });
    }

    private static void versionOnly(Handle handle, String onOrOff) {
        handle.createQuery("select set_config('tinhgon.version_only', :value, true)")
                .bind("value", onOrOff)
                .mapTo(String.class)
                .one();
    }
}
