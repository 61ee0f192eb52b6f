package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The body that was asked has said what is to be done about an obstacle.
 *
 * @param answeredById the body that was asked
 */
@JsonTypeName("task-obstacle-answered")
public record TaskObstacleAnswered(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID monitorId,
        UUID obstacleId,
        UUID answeredById,
        String what,
        String answer,
        LocalDate answerBy,
        String scope,
        String level,
        LocalDate answeredOn)
        implements PlanEvent, NamedTask {

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
