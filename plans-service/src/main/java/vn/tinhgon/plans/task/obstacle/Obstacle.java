package vn.tinhgon.plans.task.obstacle;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that a body above has to clear away, and what became of it.
 *
 * @param agencyId who raised it or passed it on
 * @param passedFrom the obstacle as it was raised to the body that passed it on, or null
 * @param passedOn when the body that was asked passed it further up, or null
 */
public record Obstacle(
        UUID id,
        UUID taskId,
        UUID agencyId,
        UUID toId,
        String what,
        LocalDate answerBy,
        LocalDate raisedOn,
        UUID passedFrom,
        LocalDate passedOn,
        String answer,
        LocalDate answeredOn) {

    /** As of a day on or after that on which it was raised; what came later has not come yet. */
    public ObstacleState stateOn(LocalDate day) {
        if (hasCome(passedOn, day)) {
            return ObstacleState.PASSED_ON;
        }
        if (hasCome(answeredOn, day)) {
            return answeredOn.isAfter(answerBy)
                    ? ObstacleState.ANSWERED_LATE
                    : ObstacleState.ANSWERED;
        }
        return day.isAfter(answerBy) ? ObstacleState.OVERDUE : ObstacleState.AWAITING;
    }

    boolean isSettled() {
        return answeredOn != null || passedOn != null;
    }

    private static boolean hasCome(LocalDate when, LocalDate day) {
        return when != null && !when.isAfter(day);
    }
}
