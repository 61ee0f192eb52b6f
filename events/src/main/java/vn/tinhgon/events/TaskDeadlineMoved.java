package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The last day of a task became another: what it waited for came, more time was granted, its clock
 * stood still. What the document states stays as it is.
 *
 * @param previousLastDay the last day before, null when it could not be late
 * @param lastDay the last day since, null when it cannot be late (any more)
 * @param cause why, such as {@code TRIGGERED}, {@code EXTENDED}, {@code SUSPENDED}
 * @param movedOn from which day on
 */
@JsonTypeName("task-deadline-moved")
public record TaskDeadlineMoved(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID monitorId,
        LocalDate previousLastDay,
        LocalDate lastDay,
        String cause,
        String scope,
        String level,
        LocalDate movedOn)
        implements PlanEvent, NamedTask {

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
