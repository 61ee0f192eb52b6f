package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A task is soon past its last day, or this is its last day; told once for each task, last day and
 * rung.
 *
 * @param rung the step of the ladder, in days before the last day: 30, 15, 7, 3, 1, 0
 * @param daysLeft days until the last day when this was told
 */
@JsonTypeName("task-due-soon")
public record TaskDueSoon(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID monitorId,
        LocalDate lastDay,
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
