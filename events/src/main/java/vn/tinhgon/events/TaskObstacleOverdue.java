package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The body that must answer an obstacle has not, by its day; told once for each obstacle, last day
 * and rung.
 *
 * @param rung the step of the ladder, in days past the last day
 * @param daysLate days past the last day when this was told
 */
@JsonTypeName("task-obstacle-overdue")
public record TaskObstacleOverdue(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID issuerId,
        UUID monitorId,
        UUID obstacleId,
        UUID raisedById,
        UUID toId,
        String what,
        LocalDate answerBy,
        int rung,
        int daysLate,
        String scope,
        String level)
        implements PlanEvent, NamedTask {

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
