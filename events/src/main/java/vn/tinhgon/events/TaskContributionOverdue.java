package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An agency owes its part in a task and is silent past its day. That is its own lateness and not
 * the lead's; told once for each part and day.
 *
 * @param roles its parts in the task, such as {@code COORDINATE}
 * @param dueOn the day of the agency's own, or else the task's last day
 */
@JsonTypeName("task-contribution-overdue")
public record TaskContributionOverdue(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID agencyId,
        List<String> roles,
        UUID leadId,
        UUID monitorId,
        LocalDate dueOn,
        int daysLate,
        String scope,
        String level)
        implements PlanEvent, NamedTask {

    public TaskContributionOverdue {
        roles = List.copyOf(roles);
    }

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
