package vn.tinhgon.plans.task.obstacle.rest;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.obstacle.Obstacle;
import vn.tinhgon.plans.task.obstacle.ObstacleState;

/** An obstacle, and what became of it. */
@Schema(name = "Obstacle")
public record ObstacleView(
        UUID id,
        UUID taskId,
        @Schema(description = "Who raised it or passed it on") UUID agencyId,
        @Schema(description = "The body that must answer") UUID toId,
        String what,
        LocalDate answerBy,
        LocalDate raisedOn,
        @Schema(description = "The obstacle that was passed on by this one, or null")
                UUID passedFrom,
        @Schema(description = "As of the day that was asked about") ObstacleState state,
        String answer,
        LocalDate answeredOn) {

    static ObstacleView of(Obstacle obstacle, LocalDate day) {
        var state = obstacle.stateOn(day);
        var isAnswered = state == ObstacleState.ANSWERED || state == ObstacleState.ANSWERED_LATE;
        return new ObstacleView(
                obstacle.id(),
                obstacle.taskId(),
                obstacle.agencyId(),
                obstacle.toId(),
                obstacle.what(),
                obstacle.answerBy(),
                obstacle.raisedOn(),
                obstacle.passedFrom(),
                state,
                isAnswered ? obstacle.answer() : null,
                isAnswered ? obstacle.answeredOn() : null);
    }
}
