package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A task of an issued plan is given to its agencies.
 *
 * @param ref the item of the document, such as {@code III.12}
 * @param scope the area of the leading agency, and {@code level} its level
 */
@JsonTypeName("task-assigned")
public record TaskAssigned(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID monitorId,
        List<TaskRole> roles,
        TaskDeadline deadline,
        String scope,
        String level,
        LocalDate assignedOn)
        implements PlanEvent, NamedTask {

    public TaskAssigned {
        roles = List.copyOf(roles);
    }

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
