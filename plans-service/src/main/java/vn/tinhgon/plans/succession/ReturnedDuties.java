package vn.tinhgon.plans.succession;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

import vn.tinhgon.platform.outbox.Outbox;

/**
 * Gives duties back that went over by a case which was annulled, as far as the successor still has
 * them: what was finished, or has gone on to others since, stays where it is. What waited for a
 * person because of the case waits no longer. A case may be annulled in part: a duty that stands
 * for several agencies stays until all of them are restored.
 */
@ApplicationScoped
class ReturnedDuties {

    private static final String ANNULMENTS =
            """
            select s.case_id, a.effective_on, a.annulled_by, array_agg(distinct s.ended_id) as restored_ids
            from registry_succession s
            cross join lateral (
              select effective_on, annulled_by from registry_annulment
              where case_id = s.case_id and (restored_id is null or restored_id = s.ended_id)
              order by effective_on limit 1) a
            where s.case_id = :case and s.ended_id = any(:agencies)
            group by s.case_id, a.effective_on, a.annulled_by
            order by a.effective_on, a.annulled_by""";

    /** What went from an agency, {@code c}, to the duty of its successor, {@code o}. */
    private static final String STOOD_FOR =
            """
            select from assignment c
              join registry_succession s on s.ended_id = c.agency_id and s.case_id = :caseId
                and s.successor_id = o.agency_id
            where c.closed_by_case = :caseId and c.task_id = o.task_id and c.role = o.role""";

    private static final String CLOSE_DUTIES =
            """
            update assignment o
            set held_until = greatest(o.held_from, :effectiveOn), closed_by_case = :annulledBy
            from task t
            where t.id = o.task_id and t.is_open
              and o.opened_by_case = :caseId and o.held_until is null and o.contributed_on is null
              and exists (%1$s and c.agency_id = any(:restored))
              and not exists (%1$s and registry_annulled_on(:caseId, c.agency_id) is null)"""
                    .formatted(STOOD_FOR);

    /** A duty of the successor's own may stand for one that went over: then nothing was opened. */
    private static final String REOPEN_DUTIES =
            """
            insert into assignment
              (id, task_id, position, role, agency_id, agency_name, held_from, opened_by_case, due_on, asked)
            select uuidv7(), c.task_id, c.position, c.role, c.agency_id, c.agency_name,
                   greatest(c.held_until, :effectiveOn), :annulledBy, c.due_on, c.asked
            from assignment c
              join task t on t.id = c.task_id and t.is_open
              join registry_succession s on s.ended_id = c.agency_id and s.case_id = :caseId
            where c.closed_by_case = :caseId and c.agency_id = any(:restored)
              and not exists (select from assignment o
                              where o.task_id = c.task_id and o.role = c.role and o.agency_id = s.successor_id
                                and o.opened_by_case = :caseId
                                and (o.contributed_on is not null
                                     or o.held_until is not null and o.closed_by_case is distinct from :annulledBy))
              and not exists (select from assignment r
                              where r.task_id = c.task_id and r.role = c.role and r.agency_id = c.agency_id
                                and (r.opened_by_case = :annulledBy or r.held_until is null))
            returning id""";

    /** Who led for one agency did another's part too: the part stays when the lead goes back. */
    private static final String KEEP_FOR_OTHERS =
            """
            insert into assignment
              (id, task_id, position, role, agency_id, agency_name, held_from, opened_by_case)
            select uuidv7(), c.task_id, min(c.position), c.role, lead.agency_id, lead.agency_name,
                   greatest(max(c.held_until), :effectiveOn), :caseId
            from assignment lead
              join registry_succession s on s.case_id = :caseId and s.successor_id = lead.agency_id and s.heirs = 1
              join assignment c on c.task_id = lead.task_id and c.agency_id = s.ended_id and c.closed_by_case = :caseId
            where lead.role = 'LEAD' and lead.opened_by_case = :caseId and lead.closed_by_case = :annulledBy
              and registry_annulled_on(:caseId, c.agency_id) is null
              and not exists (select from assignment o
                              where o.task_id = c.task_id and o.agency_id = lead.agency_id
                                and (o.held_until is null or o.role = c.role and o.opened_by_case = :caseId))
            group by c.task_id, c.role, lead.agency_id, lead.agency_name""";

    private static final String STOP_WAITING =
            """
            with waiting as (
              update assignment w
              set held_until = greatest(w.held_from, :effectiveOn), closed_by_case = :annulledBy
              from task t
              where t.id = w.task_id and t.is_open
                and w.orphaned_by_case = :caseId and w.agency_id = any(:restored) and w.held_until is null
              returning w.*)
            insert into assignment
              (id, task_id, position, role, agency_id, agency_name, held_from, opened_by_case, due_on, asked)
            select uuidv7(), task_id, position, role, agency_id, agency_name, held_until, :annulledBy, due_on, asked
            from waiting""";

    /** A plan has one monitor at a time, so none stands for several. */
    private static final String CLOSE_MONITORS =
            """
            update plan_monitor o
            set held_until = greatest(o.held_from, :effectiveOn), closed_by_case = :annulledBy
            where o.opened_by_case = :caseId and o.held_until is null
              and exists (select from plan_monitor c
                          where c.plan_id = o.plan_id and c.closed_by_case = :caseId
                            and c.agency_id = any(:restored))
            returning o.plan_id""";

    private static final String REOPEN_MONITORS =
            """
            insert into plan_monitor (id, plan_id, agency_id, held_from, opened_by_case)
            select uuidv7(), plan_id, agency_id, greatest(held_until, :effectiveOn), :annulledBy
            from plan_monitor
            where closed_by_case = :caseId and agency_id = any(:restored) and plan_id = any(:plans)""";

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

    /** To those of the agencies whose ending is annulled; answers who has duties again. */
    Set<UUID> giveBack(UUID caseId, Collection<UUID> agencies) {
        return jdbi.withHandle(
                handle -> {
                    var holders = new HashSet<UUID>();
                    for (var annulment : annulments(handle, caseId, agencies)) {
                        locked.takenBy(caseId, annulment.restoredIds());
                        giveBackMonitors(handle, annulment);
                        giveBackDuties(handle, annulment);
                        bind(handle.createUpdate(STOP_WAITING), annulment).execute();
                        bind(handle.createQuery(HOLDERS), annulment)
                                .mapTo(UUID.class)
                                .forEach(holders::add);
                    }
                    return holders;
                });
    }

    private static List<Annulment> annulments(
            Handle handle, UUID caseId, Collection<UUID> agencies) {
        return handle.createQuery(ANNULMENTS)
                .bind("case", caseId)
                .bindArray("agencies", UUID.class, List.copyOf(agencies))
                .mapTo(Annulment.class)
                .list();
    }

    private static void giveBackMonitors(Handle handle, Annulment annulment) {
        var plans = bind(handle.createQuery(CLOSE_MONITORS), annulment).mapTo(UUID.class).list();
        bind(handle.createUpdate(REOPEN_MONITORS), annulment)
                .bindArray("plans", UUID.class, plans)
                .execute();
    }

    private void giveBackDuties(Handle handle, Annulment annulment) {
        bind(handle.createUpdate(CLOSE_DUTIES), annulment).execute();
        var reopened = bind(handle.createQuery(REOPEN_DUTIES), annulment).mapTo(UUID.class).list();
        bind(handle.createUpdate(KEEP_FOR_OTHERS), annulment).execute();
        outbox.addAll(
                bind(handle.createQuery(MOVED), annulment)
                        .bindArray("duties", UUID.class, reopened)
                        .mapTo(MovedTask.class)
                        .map(task -> task.told(annulment.annulledBy(), annulment.effectiveOn()))
                        .list());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Annulment annulment) {
        return statement
                .bindMethods(annulment)
                .bindArray("restored", UUID.class, annulment.restoredIds());
    }
}
