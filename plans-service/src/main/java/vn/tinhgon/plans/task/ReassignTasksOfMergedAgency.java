package vn.tinhgon.plans.task;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.TaskReassigned;
import vn.tinhgon.platform.outbox.Outbox;

/**
 * Moves every open duty of agencies that merged to their successor, from the effective date on.
 * Finished work stays with the agency that did it. Set by set, whatever their number; repeating it
 * finds nothing left to move.
 */
@ApplicationScoped
public class ReassignTasksOfMergedAgency {

    /** First the tasks, so that whoever works on one is done before, or finds a newer version. */
    private static final String LOCK_TASKS =
            """
            with open as (
              select t.id from task t
              where t.completed_on is null
                and exists (select from assignment a
                            where a.task_id = t.id and a.agency_id = any(:ended) and a.held_until is null)
              order by t.id for update)
            update task set version = version + 1 from open where task.id = open.id""";

    private static final String CLOSE_DUTIES =
            """
            update assignment a
            set held_until = greatest(a.held_from, :on), closed_by_case = :case
            from task t
            where t.id = a.task_id and t.completed_on is null
              and a.agency_id = any(:ended) and a.held_until is null
            returning a.id""";

    /** One duty of a kind in a task; whoever leads it need not also coordinate with itself. */
    private static final String OPEN_DUTIES =
            """
            insert into assignment
              (id, task_id, position, role, agency_id, agency_name, held_from, opened_by_case)
            select uuidv7(), c.task_id, min(c.position), c.role, :successor, :name, max(c.held_until), :case
            from assignment c
            where c.id = any(:closed)
              and not exists (select from assignment s
                              where s.task_id = c.task_id and s.agency_id = :successor
                                and s.held_until is null and s.role in (c.role, 'LEAD'))
              and (c.role = 'LEAD'
                   or not exists (select from assignment l
                                  where l.task_id = c.task_id and l.id = any(:closed) and l.role = 'LEAD'))
            group by c.task_id, c.role""";

    private static final String CLOSE_MONITORS =
            """
            update plan_monitor
            set held_until = greatest(held_from, :on), closed_by_case = :case
            where agency_id = any(:ended) and held_until is null
            returning id""";

    private static final String OPEN_MONITORS =
            """
            insert into plan_monitor (id, plan_id, agency_id, held_from, opened_by_case)
            select uuidv7(), plan_id, :successor, held_until, :case
            from plan_monitor where id = any(:closed)""";

    private static final String MOVED =
            """
            select t.id, t.plan_id, t.ref, t.title, t.last_day, lead.agency_id as lead_id,
                   coalesce(a.scope, p.scope)::text as scope, coalesce(a.level, p.level) as level,
                   m.agency_id as monitor_id,
                   json_agg(json_build_object('role', c.role, 'fromId', c.agency_id, 'toId', :successor)
                            order by c.position) as moves
            from assignment c
              join task t on t.id = c.task_id
              join plan p on p.id = t.plan_id
              join assignment lead on lead.task_id = t.id and lead.role = 'LEAD' and lead.held_until is null
              left join registry_agency a on a.id = lead.agency_id
              left join plan_monitor m on m.plan_id = p.id and m.held_until is null
            where c.id = any(:closed) and p.state = 'ISSUED'
            group by t.id, p.id, lead.agency_id, a.id, m.agency_id
            order by t.id""";

    private final Jdbi jdbi;
    private final Outbox outbox;

    ReassignTasksOfMergedAgency(Jdbi jdbi, Outbox outbox) {
        this.jdbi = jdbi;
        this.outbox = outbox;
    }

    /** To be called in the transaction that notes the merger as consumed. */
    public void follow(AgenciesMerged merger) {
        jdbi.useHandle(
                handle -> {
                    bind(handle.createUpdate(LOCK_TASKS), merger).execute();
                    moveMonitors(handle, merger);
                    outbox.addAll(moveDuties(handle, merger));
                });
    }

    private static void moveMonitors(Handle handle, AgenciesMerged merger) {
        var closed = ids(handle, CLOSE_MONITORS, merger);
        bind(handle.createUpdate(OPEN_MONITORS), merger)
                .bindArray("closed", UUID.class, closed)
                .execute();
    }

    private static List<TaskReassigned> moveDuties(Handle handle, AgenciesMerged merger) {
        var closed = ids(handle, CLOSE_DUTIES, merger);
        bind(handle.createUpdate(OPEN_DUTIES), merger)
                .bindArray("closed", UUID.class, closed)
                .execute();
        return bind(handle.createQuery(MOVED), merger)
                .bindArray("closed", UUID.class, closed)
                .mapTo(MovedTask.class)
                .map(task -> task.told(merger.caseId(), merger.effectiveOn()))
                .list();
    }

    private static List<UUID> ids(Handle handle, String sql, AgenciesMerged merger) {
        return bind(handle.createQuery(sql), merger).mapTo(UUID.class).list();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, AgenciesMerged merger) {
        return statement
                .bindArray("ended", UUID.class, merger.endedIds())
                .bind("successor", merger.successor().agencyId())
                .bind("name", merger.successor().name())
                .bind("case", merger.caseId())
                .bind("on", merger.effectiveOn());
    }
}
