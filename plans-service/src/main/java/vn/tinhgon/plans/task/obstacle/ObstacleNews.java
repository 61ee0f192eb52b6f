package vn.tinhgon.plans.task.obstacle;

import java.time.LocalDate;

import vn.tinhgon.events.TaskObstacleAnswered;
import vn.tinhgon.events.TaskObstacleRaised;
import vn.tinhgon.plans.task.ToldTask;

/** What is told of obstacles. */
final class ObstacleNews {

    private ObstacleNews() {}

    static TaskObstacleRaised raised(ToldTask told, Obstacle obstacle, LocalDate on) {
        return new TaskObstacleRaised(
                told.taskId(),
                told.planId(),
                told.planNumber(),
                told.ref(),
                told.title(),
                told.leadId(),
                told.monitorId(),
                obstacle.id(),
                obstacle.agencyId(),
                obstacle.toId(),
                obstacle.what(),
                obstacle.answerBy(),
                told.scope(),
                told.level(),
                on);
    }

    static TaskObstacleAnswered answered(
            ToldTask told, Obstacle obstacle, String answer, LocalDate on) {
        return new TaskObstacleAnswered(
                told.taskId(),
                told.planId(),
                told.planNumber(),
                told.ref(),
                told.title(),
                told.leadId(),
                told.monitorId(),
                obstacle.id(),
                obstacle.toId(),
                obstacle.what(),
                answer,
                obstacle.answerBy(),
                told.scope(),
                told.level(),
                on);
    }
}
