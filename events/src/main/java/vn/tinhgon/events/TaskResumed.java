package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A task that stood still goes on.
 *
 * @param agencyIds all with a part in the task
 * @param lastDay the last day in time from now on, null when it cannot be late
 */
@JsonTypeName("task-resumed")
public record TaskResumed(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID monitorId,
        List<UUID> agencyIds,
        String reason,
        LocalDate lastDay,
        String scope,
        String level,
        LocalDate resumedOn)
        implements PlanEvent, NamedTask {

    public TaskResumed {
        agencyIds = List.copyOf(agencyIds);
    }

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
