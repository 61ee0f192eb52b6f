package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A task is done; it stays with the agency that did it, whatever becomes of that agency.
 *
 * @param lastDay the last day in time, null when the task could not be late
 * @param evidence reference to the document that shows it, as reported, null when none was demanded
 * @param acceptedById the agency that accepted it, null when none had to
 */
@JsonTypeName("task-completed")
public record TaskCompleted(
        UUID taskId,
        UUID planId,
        String ref,
        String title,
        UUID leadId,
        UUID monitorId,
        LocalDate lastDay,
        String evidence,
        UUID acceptedById,
        String scope,
        String level,
        LocalDate completedOn)
        implements PlanEvent {

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
