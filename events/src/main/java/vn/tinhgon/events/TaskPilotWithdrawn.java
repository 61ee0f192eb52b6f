package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * It was a mistake to declare a task a pilot: it is none from this day on.
 *
 * @param siteIds the agencies where it was to be tried
 */
@JsonTypeName("task-pilot-withdrawn")
public record TaskPilotWithdrawn(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID issuerId,
        UUID monitorId,
        List<UUID> siteIds,
        String reason,
        String scope,
        String level,
        LocalDate withdrawnOn)
        implements PlanEvent, NamedTask {

    public TaskPilotWithdrawn {
        siteIds = List.copyOf(siteIds);
    }

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
