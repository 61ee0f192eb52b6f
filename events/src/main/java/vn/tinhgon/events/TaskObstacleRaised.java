package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Something stands in the way of a task, and a body above must answer.
 *
 * @param raisedById the lead, or the body that passed it further up
 * @param toId the body that must answer
 * @param answerBy its last day
 */
@JsonTypeName("task-obstacle-raised")
public record TaskObstacleRaised(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID monitorId,
        UUID obstacleId,
        UUID raisedById,
        UUID toId,
        String what,
        LocalDate answerBy,
        String scope,
        String level,
        LocalDate raisedOn)
        implements PlanEvent, NamedTask {

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
