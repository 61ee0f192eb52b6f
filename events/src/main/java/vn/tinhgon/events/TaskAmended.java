package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An amendment of the plan changed an open task; this is how it is from then on.
 *
 * @param ref the item of the document, such as {@code III.12}
 * @param formerIds the agencies that have no part in it any more
 * @param scope the area of the leading agency, and {@code level} its level
 * @param effectiveOn the first day on which it is so
 */
@JsonTypeName("task-amended")
public record TaskAmended(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID monitorId,
        List<TaskRole> roles,
        List<UUID> formerIds,
        TaskDeadline deadline,
        String reason,
        String scope,
        String level,
        LocalDate effectiveOn)
        implements PlanEvent, NamedTask {

    public TaskAmended {
        roles = List.copyOf(roles);
        formerIds = List.copyOf(formerIds);
    }

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
