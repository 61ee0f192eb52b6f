package vn.tinhgon.plans.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

import vn.tinhgon.platform.outbox.Outbox;

/**
 * Moves open duties to the one who inherits them, from that day on: all of agencies that ended, or
 * those of a function that went to another.
 */
@ApplicationScoped
class InheritedDuties {

    /** Of a duty {@code a} in a task {@code t}. */
    static final String WITH_ITS_AGENCY =
            """
            not exists (select from function_transfer f
                        where f.case_id = :caseId and f.from_id = a.agency_id and f.function_id = t.function_id)""";

    /**
     * What a case gives to another with its function does not go with the rest of its agency, and
     * goes once: a person may have given it back. Who lives on keeps what it was given later.
     */
    private static final String CLOSE_DUTIES =
            """
            update assignment a
            set held_until = greatest(a.held_from, :effectiveOn), closed_by_case = :caseId, went_to_id = :heirId,
                went_with = case when :ofFunctions then t.function_id end
            from task t
            where t.id = a.task_id and t.is_open
              and a.agency_id = any(:fromIds) and a.held_until is null and a.contributed_on is null
              and coalesce(a.held_from < :annulledOn, true)
              and case when :ofFunctions
                    then t.function_id = any(:functionIds)
                      and (not :passedOn or a.opened_by_case is not null)
                      and (a.held_from <= :effectiveOn
                           or exists (select from registry_succession s
                                      where s.case_id = :caseId and s.ended_id = a.agency_id))
                      and not exists (select from assignment gone
                                      where gone.task_id = a.task_id and gone.role = a.role
                                        and gone.closed_by_case = :caseId and gone.went_with = t.function_id)
                    else %s end
            returning a.id"""
                    .formatted(WITH_ITS_AGENCY);

    /** One duty of a kind in a task; whoever leads it need not also coordinate with itself. */
    private static final String OPEN_DUTIES =
            """
            insert into assignment
              (id, task_id, position, role, agency_id, agency_name, held_from, opened_by_case, due_on, asked)
            select uuidv7(), c.task_id, min(c.position), c.role, :heirId, :heirName, max(c.held_until), :caseId,
                   min(c.due_on), string_agg(c.asked, '; ' order by c.position)
            from assignment c
            where c.id = any(:duties)
              and not exists (select from assignment s
                              where s.task_id = c.task_id and s.agency_id = :heirId
                                and s.held_until is null and s.role in (c.role, 'LEAD'))
              and (c.role = 'LEAD'
                   or not exists (select from assignment l
                                  where l.task_id = c.task_id and l.id = any(:duties) and l.role = 'LEAD'))
            group by c.task_id, c.role""";

    private static final String CLOSE_MONITORS =
            """
            update plan_monitor
            set held_until = greatest(held_from, :effectiveOn), closed_by_case = :caseId
            where agency_id = any(:fromIds) and held_until is null and coalesce(held_from < :annulledOn, true)
            returning id""";

    private static final String OPEN_MONITORS =
            """
            insert into plan_monitor (id, plan_id, agency_id, held_from, opened_by_case)
            select uuidv7(), plan_id, :heirId, held_until, :caseId
            from plan_monitor where id = any(:duties)""";

    private static final String MOVED =
            MovedTask.QUERY.formatted("'fromId', d.agency_id, 'toId', cast(:heirId as uuid)", "");

    private final Jdbi jdbi;
    private final LockedTasks locked;
    private final Outbox outbox;

    InheritedDuties(Jdbi jdbi, LockedTasks locked, Outbox outbox) {
        this.jdbi = jdbi;
        this.locked = locked;
        this.outbox = outbox;
    }

    void move(Ending ending) {
        var heritage = ending.heritage();
        locked.heldBy(ending.endedIds());
        moveWatch(ending);
        moveDuties(heritage);
    }

    /** What the agency has, of these functions; answers whether there was anything to move. */
    boolean move(FunctionTransfer transfer) {
        return move(transfer, false);
    }

    /** The same, only of what came to the agency by a case that was heard of later. */
    boolean passOn(FunctionTransfer transfer) {
        return move(transfer, true);
    }

    private boolean move(FunctionTransfer transfer, boolean passedOn) {
        locked.heldBy(List.of(transfer.fromId()), transfer.functionIds());
        return moveDuties(transfer.heritage(passedOn));
    }

    /** Only the watch over plans, to the main heir if there is any: no plan is to go unwatched. */
    void moveWatch(Ending ending) {
        if (!ending.heirs().isEmpty()) {
            jdbi.useHandle(handle -> moveMonitors(handle, ending.heritage()));
        }
    }

    private static void moveMonitors(Handle handle, Heritage heritage) {
        var closed = ids(handle, CLOSE_MONITORS, heritage);
        bind(handle.createUpdate(OPEN_MONITORS), heritage)
                .bindArray("duties", UUID.class, closed)
                .execute();
    }

    private boolean moveDuties(Heritage heritage) {
        return jdbi.withHandle(handle -> moveDuties(handle, heritage));
    }

    private boolean moveDuties(Handle handle, Heritage heritage) {
        var closed = ids(handle, CLOSE_DUTIES, heritage);
        bind(handle.createUpdate(OPEN_DUTIES), heritage)
                .bindArray("duties", UUID.class, closed)
                .execute();
        outbox.addAll(
                bind(handle.createQuery(MOVED), heritage)
                        .bindArray("duties", UUID.class, closed)
                        .mapTo(MovedTask.class)
                        .map(task -> task.told(heritage.caseId(), heritage.effectiveOn()))
                        .list());
        return !closed.isEmpty();
    }

    private static List<UUID> ids(Handle handle, String sql, Heritage heritage) {
        return bind(handle.createQuery(sql), heritage).mapTo(UUID.class).list();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Heritage heritage) {
        return statement
                .bindMethods(heritage)
                .bindByType("annulledOn", heritage.annulledOn(), LocalDate.class)
                .bindArray("fromIds", UUID.class, heritage.fromIds())
                .bind("ofFunctions", heritage.isOfFunctions())
                .bindArray("functionIds", UUID.class, heritage.functionIds());
    }
}
