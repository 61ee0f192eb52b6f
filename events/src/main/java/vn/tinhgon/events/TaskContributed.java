package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An agency beside the lead brought its part to a task.
 *
 * @param roles its parts in the task, such as {@code COORDINATE}
 * @param dueOn until when it was owed, null when on no day
 */
@JsonTypeName("task-contributed")
public record TaskContributed(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID agencyId,
        List<String> roles,
        UUID leadId,
        String note,
        LocalDate dueOn,
        String scope,
        String level,
        LocalDate contributedOn)
        implements PlanEvent, NamedTask {

    public TaskContributed {
        roles = List.copyOf(roles);
    }

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
