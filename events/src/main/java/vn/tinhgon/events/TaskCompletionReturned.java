package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Who watches over a task does not accept that it is done: it is open as before.
 *
 * @param lastDay the last day in time, null when the task cannot be late
 */
@JsonTypeName("task-completion-returned")
public record TaskCompletionReturned(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID monitorId,
        String reason,
        LocalDate lastDay,
        String scope,
        String level,
        LocalDate returnedOn)
        implements PlanEvent, NamedTask {

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
