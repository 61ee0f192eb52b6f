package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The answer to an obstacle is soon late, or this is its last day; told once for each obstacle,
 * last day and rung.
 *
 * @param rung the step of the ladder, in days before the last day
 * @param daysLeft days until the last day when this was told
 */
@JsonTypeName("task-obstacle-due-soon")
public record TaskObstacleDueSoon(
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
        int daysLeft,
        String scope,
        String level)
        implements PlanEvent, NamedTask {

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
