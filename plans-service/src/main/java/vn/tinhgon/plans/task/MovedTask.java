package vn.tinhgon.plans.task;

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
