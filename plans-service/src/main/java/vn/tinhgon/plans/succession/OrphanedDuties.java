package vn.tinhgon.plans.succession;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.outbox.Outbox;

/**
 * Notes the open duties that an agency left to no single successor. They stay as they are and wait
 * for a person; each is told of once.
 */
@ApplicationScoped
class OrphanedDuties {

    private static final String LEAVE =
            """
            update assignment a
            set orphaned_on = greatest(a.held_from, :effectiveOn), orphaned_by_case = :caseId
            from task t
            where t.id = a.task_id and t.is_open
              and a.agency_id = any(:ended) and a.held_until is null and a.orphaned_on is null
              and a.contributed_on is null
              and (:all or a.opened_by_case is null)
              and %s
            returning a.id"""
                    .formatted(InheritedDuties.WITH_ITS_AGENCY);

    private static final String LEFT =
            """
            select t.id, t.plan_id, p.number as plan_number, t.ref, t.title, t.last_day,
                   d.agency_id, array_agg(d.role order by d.position) as roles, p.issuer_id, m.agency_id as monitor_id,
                   coalesce(a.scope, p.scope)::text as scope, coalesce(a.level, p.level) as level
            from assignment d
              join task t on t.id = d.task_id
              join plan p on p.id = t.plan_id
              join assignment lead on lead.task_id = t.id and lead.role = 'LEAD' and lead.held_until is null
              left join registry_agency a on a.id = lead.agency_id
              left join plan_monitor m on m.plan_id = p.id and m.held_until is null
            where d.id = any(:duties) and p.state = 'ISSUED'
            group by t.id, p.id, d.agency_id, a.id, m.agency_id
            order by t.id, d.agency_id""";

    private final Jdbi jdbi;
    private final LockedTasks locked;
    private final Outbox outbox;

    OrphanedDuties(Jdbi jdbi, LockedTasks locked, Outbox outbox) {
        this.jdbi = jdbi;
        this.locked = locked;
        this.outbox = outbox;
    }

    void leave(Ending ending) {
        leave(ending, true);
    }

    /** All but what came to the agency by cases. */
    void leaveOwn(Ending ending) {
        leave(ending, false);
    }

    private void leave(Ending ending, boolean all) {
        locked.heldBy(ending.endedIds());
        jdbi.useHandle(
                handle -> {
                    var left =
                            handle.createQuery(LEAVE)
                                    .bindMethods(ending)
                                    .bindArray("ended", UUID.class, ending.endedIds())
                                    .bind("all", all)
                                    .mapTo(UUID.class)
                                    .list();
                    outbox.addAll(
                            handle.createQuery(LEFT)
                                    .bindArray("duties", UUID.class, left)
                                    .mapTo(OrphanedTask.class)
                                    .map(task -> task.told(ending))
                                    .list());
                });
    }
}
