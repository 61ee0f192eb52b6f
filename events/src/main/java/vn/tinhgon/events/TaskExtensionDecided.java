package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The issuer decided on a request for more time; where it was granted, {@link TaskDeadlineMoved}
 * tells the last day.
 *
 * @param outcome {@code GRANTED} or {@code REFUSED}
 * @param lastDay the last day before the decision
 * @param until the last day that is granted, null when the request is refused
 */
@JsonTypeName("task-extension-decided")
public record TaskExtensionDecided(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID monitorId,
        String outcome,
        LocalDate lastDay,
        LocalDate until,
        String reason,
        String scope,
        String level,
        LocalDate decidedOn)
        implements PlanEvent, NamedTask {

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
