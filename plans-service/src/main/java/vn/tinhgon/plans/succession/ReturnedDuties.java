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
            with way(agency_id, function_id) as (
              select s.ended_id, cast(null as uuid) from registry_succession s
              where s.case_id = :case and s.ended_id = any(:agencies)
              union
              select f.from_id, f.function_id from function_transfer f
              where f.case_id = :case and f.from_id = any(:agencies))
            select cast(:case as uuid) as case_id, a.effective_on, a.annulled_by,
                   coalesce(array_agg(way.agency_id) filter (where way.function_id is null), '{}') as restored_ids,
                   array_remove(array_agg(way.function_id), null) as function_ids
            from way cross join lateral annulment_of_move(:case, way.agency_id, way.function_id) a
            group by a.effective_on, a.annulled_by
            order by a.effective_on, a.annulled_by""";

    /** What went from an agency, {@code c}, to the duty of another, {@code o}. */
    private static final String STOOD_FOR =
            """
            select from assignment c
            where c.closed_by_case = :caseId and c.went_to_id = o.agency_id
              and c.task_id = o.task_id and c.role = o.role""";

    private static final String GOES_BACK =
            "(c.went_with is null and c.agency_id = any(:restored) or c.went_with = any(:functionIds))";

    private static final String STAYS =
            "not exists (select from annulment_of_move(:caseId, c.agency_id, c.went_with))";

    private static final String CLOSE_DUTIES =
            """
            update assignment o
            set held_until = greatest(o.held_from, :effectiveOn), closed_by_case = :annulledBy
            from task t
            where t.id = o.task_id and t.is_open
              and o.opened_by_case = :caseId and o.held_until is null and o.contributed_on is null
              and exists (%1$s and %2$s)
              and not exists (%1$s and %3$s)"""
                    .formatted(STOOD_FOR, GOES_BACK, STAYS);

    /** A duty of the successor's own may stand for one that went over: then nothing was opened. */
    private static final String REOPEN_DUTIES =
            """
            insert into assignment
              (id, task_id, position, role, agency_id, agency_name, held_from, opened_by_case, due_on, asked)
            select uuidv7(), c.task_id, c.position, c.role, c.agency_id, c.agency_name,
                   greatest(c.held_until, :effectiveOn), :annulledBy, c.due_on, c.asked
            from assignment c
              join task t on t.id = c.task_id and t.is_open
            where c.closed_by_case = :caseId and %s
              and not exists (select from assignment o
                              where o.task_id = c.task_id and o.role = c.role and o.agency_id = c.went_to_id
                                and o.opened_by_case = :caseId
                                and (o.contributed_on is not null
                                     or o.held_until is not null and o.closed_by_case is distinct from :annulledBy))
              and not exists (select from assignment r
                              where r.task_id = c.task_id and r.role = c.role and r.agency_id = c.agency_id
                                and (r.opened_by_case = :annulledBy or r.held_until is null))
            returning id"""
                    .formatted(GOES_BACK);

    /** Who led for one agency did another's part too: the part stays when the lead goes back. */
    private static final String KEEP_FOR_OTHERS =
            """
            insert into assignment
              (id, task_id, position, role, agency_id, agency_name, held_from, opened_by_case)
            select uuidv7(), c.task_id, min(c.position), c.role, lead.agency_id, lead.agency_name,
                   greatest(max(c.held_until), :effectiveOn), :caseId
            from assignment lead
              join assignment c on c.task_id = lead.task_id and c.went_to_id = lead.agency_id and c.closed_by_case = :caseId
            where lead.role = 'LEAD' and lead.opened_by_case = :caseId and lead.closed_by_case = :annulledBy
              and %s
              and not exists (select from assignment o
                              where o.task_id = c.task_id and o.agency_id = lead.agency_id
                                and (o.held_until is null or o.role = c.role and o.opened_by_case = :caseId))
            group by c.task_id, c.role, lead.agency_id, lead.agency_name"""
                    .formatted(STAYS);

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
                    "'fromId', gone.went_to_id, 'toId', d.agency_id",
                    """
                    cross join lateral (
                      select c.went_to_id from assignment c
                      where c.task_id = d.task_id and c.role = d.role and c.agency_id = d.agency_id
                        and c.closed_by_case = :caseId
                      limit 1) gone""");

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

    /**
     * To those of the agencies whose ending is annulled or whose functions came back; answers who
     * has duties again.
     */
    Set<UUID> giveBack(UUID caseId, Collection<UUID> agencies) {
        return jdbi.withHandle(
                handle -> {
                    var holders = new HashSet<UUID>();
                    for (var annulment : annulments(handle, caseId, agencies)) {
                        locked.takenBy(caseId, agencies);
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
                .bindArray("restored", UUID.class, annulment.restoredIds())
                .bindArray("functionIds", UUID.class, annulment.functionIds());
    }
}
