package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Duties in an open task went to the lawful successor of an agency that ended.
 *
 * @param caseId the restructuring that caused it
 * @param moves which role went from whom to whom
 * @param leadId the leading agency afterwards, {@code scope} and {@code level} are its own
 */
@JsonTypeName("task-reassigned")
public record TaskReassigned(
        UUID taskId,
        UUID planId,
        String ref,
        String title,
        UUID caseId,
        List<DutyMove> moves,
        UUID leadId,
        UUID monitorId,
        LocalDate lastDay,
        String scope,
        String level,
        LocalDate effectiveOn)
        implements PlanEvent {

    public TaskReassigned {
        moves = List.copyOf(moves);
    }

    /** One role that changed hands. */
    public record DutyMove(String role, UUID fromId, UUID toId) {}

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
