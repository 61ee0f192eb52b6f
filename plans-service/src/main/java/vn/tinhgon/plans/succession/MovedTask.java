package vn.tinhgon.plans.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;

import vn.tinhgon.events.TaskReassigned;
import vn.tinhgon.events.TaskReassigned.DutyMove;
import vn.tinhgon.platform.consuming.EventJson;

/** A task with what moved in it, {@code moves} as JSON. */
public record MovedTask(
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

    /**
     * Tasks of issued plans; the first gap takes the pair of ids that a duty {@code d} moved
     * between, the second what is joined to find them.
     */
    static final String QUERY =
            """
            select t.id, t.plan_id, t.ref, t.title, t.last_day, lead.agency_id as lead_id,
                   coalesce(a.scope, p.scope)::text as scope, coalesce(a.level, p.level) as level,
                   m.agency_id as monitor_id,
                   json_agg(json_build_object('role', d.role, %s) order by d.position) as moves
            from assignment d
              join task t on t.id = d.task_id
              join plan p on p.id = t.plan_id
              join assignment lead on lead.task_id = t.id and lead.role = 'LEAD' and lead.held_until is null
              left join registry_agency a on a.id = lead.agency_id
              left join plan_monitor m on m.plan_id = p.id and m.held_until is null
              %s
            where d.id = any(:duties) and p.state = 'ISSUED'
            group by t.id, p.id, lead.agency_id, a.id, m.agency_id
            order by t.id""";

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
