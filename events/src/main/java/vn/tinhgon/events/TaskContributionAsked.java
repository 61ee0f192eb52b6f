package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An agency with a part in a task is asked to bring it by a day of its own.
 *
 * @param asked what exactly is asked for
 */
@JsonTypeName("task-contribution-asked")
public record TaskContributionAsked(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID agencyId,
        UUID leadId,
        String asked,
        LocalDate dueOn,
        String scope,
        String level,
        LocalDate askedOn)
        implements PlanEvent, NamedTask {

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
