package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.TaskReassigned;
import vn.tinhgon.events.TaskReassigned.DutyMove;
import vn.tinhgon.platform.consuming.EventJson;
import vn.tinhgon.platform.outbox.Outbox;

/**
 * Moves every open duty of agencies that merged to their successor, from the effective date on.
 * Finished work stays with the agency that did it. Set by set, whatever their number; repeating it
 * finds nothing left to move.
 */
@ApplicationScoped
public class ReassignTasksOfMergedAgency {

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
                    lockTasks(handle, merger);
                    closeDuties(handle, merger);
                    openSuccessorsDuties(handle, merger);
                    moveMonitors(handle, merger);
                    outbox.addAll(moved(handle, merger));
                });
    }

    /**
     * First the tasks, so that whoever works on one either is done before or finds a newer version.
     */
    private static void lockTasks(Handle handle, AgenciesMerged merger) {
        bind(
                        handle.createUpdate(
                                """
                                update task t set version = version + 1
                                where completed_on is null
                                  and exists (select from assignment a
                                              where a.task_id = t.id and a.agency_id = any(:ended) and a.held_until is null)"""),
                        merger)
                .execute();
    }

    private static void closeDuties(Handle handle, AgenciesMerged merger) {
        bind(
                        handle.createUpdate(
                                """
                                update assignment a
                                set held_until = greatest(a.held_from, :on), closed_by_case = :case
                                from task t
                                where t.id = a.task_id and t.completed_on is null
                                  and a.agency_id = any(:ended) and a.held_until is null"""),
                        merger)
                .execute();
    }

    /** One duty of a kind a task; whoever leads it need not also coordinate with itself. */
    private static void openSuccessorsDuties(Handle handle, AgenciesMerged merger) {
        bind(
                        handle.createUpdate(
                                """
                                insert into assignment
                                  (id, task_id, position, role, agency_id, agency_name, held_from, opened_by_case)
                                select uuidv7(), c.task_id, min(c.position), c.role, :successor, :name, max(c.held_until), :case
                                from assignment c
                                where c.closed_by_case = :case
                                  and not exists (select from assignment s
                                                  where s.task_id = c.task_id and s.agency_id = :successor
                                                    and s.held_until is null and s.role in (c.role, 'LEAD'))
                                  and (c.role = 'LEAD'
                                       or not exists (select from assignment l
                                                      where l.task_id = c.task_id and l.closed_by_case = :case
                                                        and l.role = 'LEAD'))
                                group by c.task_id, c.role"""),
                        merger)
                .execute();
    }

    private static void moveMonitors(Handle handle, AgenciesMerged merger) {
        bind(
                        handle.createUpdate(
                                """
                                update plan_monitor
                                set held_until = greatest(held_from, :on), closed_by_case = :case
                                where agency_id = any(:ended) and held_until is null"""),
                        merger)
                .execute();
        bind(
                        handle.createUpdate(
                                """
                                insert into plan_monitor (id, plan_id, agency_id, held_from, opened_by_case)
                                select uuidv7(), plan_id, :successor, held_until, :case
                                from plan_monitor where closed_by_case = :case"""),
                        merger)
                .execute();
    }

    private static List<TaskReassigned> moved(Handle handle, AgenciesMerged merger) {
        return bind(
                        handle.createQuery(
                                """
                                select t.id, t.plan_id, t.ref, t.title, t.last_day, lead.agency_id as lead_id,
                                       coalesce(a.scope, p.scope)::text as scope, coalesce(a.level, p.level) as level,
                                       m.agency_id as monitor_id,
                                       json_agg(json_build_object('role', c.role, 'fromId', c.agency_id, 'toId', :successor)
                                                order by c.position) as moves
                                from assignment c
                                  join task t on t.id = c.task_id
                                  join plan p on p.id = t.plan_id
                                  left join assignment lead
                                    on lead.task_id = t.id and lead.role = 'LEAD' and lead.held_until is null
                                  left join registry_agency a on a.id = lead.agency_id
                                  left join plan_monitor m on m.plan_id = p.id and m.held_until is null
                                where c.closed_by_case = :case and p.state = 'ISSUED'
                                group by t.id, p.id, lead.agency_id, a.id, m.agency_id
                                order by t.id"""),
                        merger)
                .mapTo(Moved.class)
                .map(row -> row.told(merger.caseId(), merger.effectiveOn()))
                .list();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, AgenciesMerged merger) {
        return statement
                .bindArray("ended", UUID.class, merger.endedIds())
                .bind("successor", merger.successor().agencyId())
                .bind("name", merger.successor().name())
                .bind("case", merger.caseId())
                .bind("on", merger.effectiveOn());
    }

    /** A task with what moved in it. */
    record Moved(
            UUID id,
            UUID planId,
            String ref,
            String title,
            LocalDate lastDay,
            UUID leadId,
            String scope,
            String level,
            UUID monitorId,
            String moves) {

        TaskReassigned told(UUID caseId, LocalDate effectiveOn) {
            return new TaskReassigned(
                    id,
                    planId,
                    ref,
                    title,
                    caseId,
                    duties(),
                    leadId,
                    monitorId,
                    lastDay,
                    scope,
                    level,
                    effectiveOn);
        }

        private List<DutyMove> duties() {
            try {
                return EventJson.MAPPER.readValue(moves, new TypeReference<>() {});
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
