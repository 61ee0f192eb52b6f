package vn.tinhgon.plans.task.sweep;

import java.time.LocalDate;
import java.util.UUID;

import org.jdbi.v3.core.mapper.Nested;

import vn.tinhgon.events.PlanEvent;
import vn.tinhgon.events.TaskObstacleDueSoon;
import vn.tinhgon.events.TaskObstacleOverdue;
import vn.tinhgon.plans.task.ToldTask;

/**
 * What a sweep says of the answer to an obstacle.
 *
 * @param id the obstacle
 * @param day the last one for the answer
 */
public record AnswerReminder(
        UUID id,
        UUID raisedById,
        UUID toId,
        String what,
        LocalDate day,
        int rung,
        int passed,
        @Nested ToldTask task)
        implements Reminder {

    @Override
    public PlanEvent event() {
        return isOfLateness() ? overdue() : dueSoon();
    }

    private TaskObstacleOverdue overdue() {
        return new TaskObstacleOverdue(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                task.issuerId(),
                task.monitorId(),
                id,
                raisedById,
                toId,
                what,
                day,
                rung,
                passed,
                task.scope(),
                task.level());
    }

    private TaskObstacleDueSoon dueSoon() {
        return new TaskObstacleDueSoon(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                task.issuerId(),
                task.monitorId(),
                id,
                raisedById,
                toId,
                what,
                day,
                -rung,
                -passed,
                task.scope(),
                task.level());
    }
}
