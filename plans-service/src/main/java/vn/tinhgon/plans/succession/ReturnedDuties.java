package vn.tinhgon.plans.succession;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.outbox.Outbox;

/**
 * Gives duties back that went over by a case which was annulled, as far as the successor still has
 * them: what was finished, or has gone on to others since, stays where it is. What waited for a
 * person because of the case waits no longer.
 */
@ApplicationScoped
class ReturnedDuties {

    private static final String ANNULMENT =
            "select case_id, effective_on, annulled_by from registry_annulment where case_id = :case";

    private static final String CLOSE_DUTIES =
            """
            update assignment o
            set held_until = greatest(o.held_from, :effectiveOn), closed_by_case = :annulledBy
            from task t
            where t.id = o.task_id and t.is_open
              and o.opened_by_case = :caseId and o.held_until is null
            returning o.id""";

    /** A duty of the successor's own may stand for one that went over: then nothing was opened. */
    private static final String REOPEN_DUTIES =
            """
            insert into assignment
              (id, task_id, position, role, agency_id, agency_name, held_from, opened_by_case)
            select uuidv7(), c.task_id, c.position, c.role, c.agency_id, c.agency_name,
                   greatest(c.held_until, :effectiveOn), :annulledBy
            from assignment c
              join task t on t.id = c.task_id and t.is_open
              join registry_succession s on s.ended_id = c.agency_id and s.case_id = :caseId
            where c.closed_by_case = :caseId
              and not exists (select from assignment o
                              where o.task_id = c.task_id and o.role = c.role and o.agency_id = s.successor_id
                                and o.opened_by_case = :caseId and o.id <> all(:duties))
              and not exists (select from assignment r
                              where r.task_id = c.task_id and r.role = c.role and r.agency_id = c.agency_id
                                and (r.opened_by_case = :annulledBy or r.held_until is null))
            returning id""";

    private static final String STOP_WAITING =
            """
            with waiting as (
              update assignment w
              set held_until = greatest(w.held_from, :effectiveOn), closed_by_case = :annulledBy
              from task t
              where t.id = w.task_id and t.is_open
                and w.orphaned_by_case = :caseId and w.held_until is null
              returning w.*)
            insert into assignment
              (id, task_id, position, role, agency_id, agency_name, held_from, opened_by_case)
            select uuidv7(), task_id, position, role, agency_id, agency_name, held_until, :annulledBy from waiting""";

    private static final String CLOSE_MONITORS =
            """
            update plan_monitor
            set held_until = greatest(held_from, :effectiveOn), closed_by_case = :annulledBy
            where opened_by_case = :caseId and held_until is null
            returning plan_id""";

    private static final String REOPEN_MONITORS =
            """
            insert into plan_monitor (id, plan_id, agency_id, held_from, opened_by_case)
            select uuidv7(), plan_id, agency_id, greatest(held_until, :effectiveOn), :annulledBy
            from plan_monitor where closed_by_case = :caseId and plan_id = any(:duties)""";

    private static final String MOVED =
            MovedTask.QUERY.formatted(
                    "'fromId', s.successor_id, 'toId', d.agency_id",
                    "join registry_succession s on s.ended_id = d.agency_id and s.case_id = :caseId");

    private static final String HOLDERS =
            """
            select agency_id from assignment where opened_by_case = :annulledBy and held_until is null
            union
            select agency_id from plan_monitor where opened_by_case = :annulledBy and held_until is null""";

    private final Jdbi jdbi;
    private final LockedTasks locked;
    private final Outbox outbox;

    ReturnedDuties(Jdbi jdbi, LockedTasks locked, Outbox outbox) {
        this.jdbi = jdbi;
        this.locked = locked;
        this.outbox = outbox;
    }

    /** Answers the agencies that have duties again. */
    Set<UUID> giveBack(UUID caseId) {
        locked.changedBy(caseId);
        return jdbi.withHandle(
                handle -> {
                    var annulment = annulment(handle, caseId);
                    giveBackMonitors(handle, annulment);
                    giveBackDuties(handle, annulment);
                    handle.createUpdate(STOP_WAITING).bindMethods(annulment).execute();
                    return handle.createQuery(HOLDERS)
                            .bindMethods(annulment)
                            .mapTo(UUID.class)
                            .collect(Collectors.toSet());
                });
    }

    private static Annulment annulment(Handle handle, UUID caseId) {
        return handle.createQuery(ANNULMENT).bind("case", caseId).mapTo(Annulment.class).one();
    }

    private static void giveBackMonitors(Handle handle, Annulment annulment) {
        var plans = ids(handle, CLOSE_MONITORS, annulment, List.of());
        handle.createUpdate(REOPEN_MONITORS)
                .bindMethods(annulment)
                .bindArray("duties", UUID.class, plans)
                .execute();
    }

    private void giveBackDuties(Handle handle, Annulment annulment) {
        var closed = ids(handle, CLOSE_DUTIES, annulment, List.of());
        var reopened = ids(handle, REOPEN_DUTIES, annulment, closed);
        outbox.addAll(
                handle.createQuery(MOVED)
                        .bindMethods(annulment)
                        .bindArray("duties", UUID.class, reopened)
                        .mapTo(MovedTask.class)
                        .map(task -> task.told(annulment.annulledBy(), annulment.effectiveOn()))
                        .list());
    }

    private static List<UUID> ids(
            Handle handle, String sql, Annulment annulment, List<UUID> duties) {
        return handle.createQuery(sql)
                .bindMethods(annulment)
                .bindArray("duties", UUID.class, duties)
                .mapTo(UUID.class)
                .list();
    }
}
