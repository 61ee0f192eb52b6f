package vn.tinhgon.plans.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

import vn.tinhgon.platform.outbox.Outbox;

/** Moves every open duty of agencies that ended to their one successor, from that day on. */
@ApplicationScoped
class InheritedDuties {

    private static final String CLOSE_DUTIES =
            """
            update assignment a
            set held_until = greatest(a.held_from, :effectiveOn), closed_by_case = :caseId
            from task t
            where t.id = a.task_id and t.is_open
              and a.agency_id = any(:ended) and a.held_until is null and a.contributed_on is null
              and coalesce(a.held_from < :annulledOn, true)
            returning a.id""";

    /** One duty of a kind in a task; whoever leads it need not also coordinate with itself. */
    private static final String OPEN_DUTIES =
            """
            insert into assignment
              (id, task_id, position, role, agency_id, agency_name, held_from, opened_by_case, due_on, asked)
            select uuidv7(), c.task_id, min(c.position), c.role, :heir, :heirName, max(c.held_until), :caseId,
                   min(c.due_on), string_agg(c.asked, '; ' order by c.position)
            from assignment c
            where c.id = any(:duties)
              and not exists (select from assignment s
                              where s.task_id = c.task_id and s.agency_id = :heir
                                and s.held_until is null and s.role in (c.role, 'LEAD'))
              and (c.role = 'LEAD'
                   or not exists (select from assignment l
                                  where l.task_id = c.task_id and l.id = any(:duties) and l.role = 'LEAD'))
            group by c.task_id, c.role""";

    private static final String CLOSE_MONITORS =
            """
            update plan_monitor
            set held_until = greatest(held_from, :effectiveOn), closed_by_case = :caseId
            where agency_id = any(:ended) and held_until is null and coalesce(held_from < :annulledOn, true)
            returning id""";

    private static final String OPEN_MONITORS =
            """
            insert into plan_monitor (id, plan_id, agency_id, held_from, opened_by_case)
            select uuidv7(), plan_id, :heir, held_until, :caseId
            from plan_monitor where id = any(:duties)""";

    private static final String MOVED =
            MovedTask.QUERY.formatted("'fromId', d.agency_id, 'toId', cast(:heir as uuid)", "");

    private final Jdbi jdbi;
    private final LockedTasks locked;
    private final Outbox outbox;

    InheritedDuties(Jdbi jdbi, LockedTasks locked, Outbox outbox) {
        this.jdbi = jdbi;
        this.locked = locked;
        this.outbox = outbox;
    }

    void move(Ending ending) {
        locked.heldBy(ending.endedIds());
        moveWatch(ending);
        jdbi.useHandle(handle -> moveDuties(handle, ending));
    }

    /** Only the watch over plans, to the main heir if there is any: no plan is to go unwatched. */
    void moveWatch(Ending ending) {
        if (!ending.heirs().isEmpty()) {
            jdbi.useHandle(handle -> moveMonitors(handle, ending));
        }
    }

    private static void moveMonitors(Handle handle, Ending ending) {
        var closed = ids(handle, CLOSE_MONITORS, ending);
        bind(handle.createUpdate(OPEN_MONITORS), ending)
                .bindArray("duties", UUID.class, closed)
                .execute();
    }

    private void moveDuties(Handle handle, Ending ending) {
        var closed = ids(handle, CLOSE_DUTIES, ending);
        bind(handle.createUpdate(OPEN_DUTIES), ending)
                .bindArray("duties", UUID.class, closed)
                .execute();
        outbox.addAll(
                bind(handle.createQuery(MOVED), ending)
                        .bindArray("duties", UUID.class, closed)
                        .mapTo(MovedTask.class)
                        .map(task -> task.told(ending.caseId(), ending.effectiveOn()))
                        .list());
    }

    private static List<UUID> ids(Handle handle, String sql, Ending ending) {
        return bind(handle.createQuery(sql), ending).mapTo(UUID.class).list();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Ending ending) {
        return statement
                .bindMethods(ending)
                .bindByType("annulledOn", ending.annulledOn(), LocalDate.class)
                .bindArray("ended", UUID.class, ending.endedIds())
                .bind("heir", ending.heirs().getFirst());
    }
}
