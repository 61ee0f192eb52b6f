package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A task stands still: until it is resumed nobody is late with it.
 *
 * @param agencyIds all with a part in the task
 */
@JsonTypeName("task-suspended")
public record TaskSuspended(
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
        LocalDate suspendedOn)
        implements PlanEvent, NamedTask {

    public TaskSuspended {
        agencyIds = List.copyOf(agencyIds);
    }

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
