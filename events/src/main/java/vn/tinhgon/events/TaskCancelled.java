package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A task is not to be done any more. It stays in the plan, with the reason.
 *
 * @param agencyIds all with a part in the task
 */
@JsonTypeName("task-cancelled")
public record TaskCancelled(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID monitorId,
        List<UUID> agencyIds,
        String reason,
        String scope,
        String level,
        LocalDate cancelledOn)
        implements PlanEvent, NamedTask {

    public TaskCancelled {
        agencyIds = List.copyOf(agencyIds);
    }

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
