package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A task is past its last day; told once for each task, last day and rung.
 *
 * @param rung the step of the ladder, in days past the last day: 1, 7, 15, 30, 60, …
 * @param daysLate days past the last day when this was told
 */
@JsonTypeName("task-overdue")
public record TaskOverdue(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID monitorId,
        LocalDate lastDay,
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
