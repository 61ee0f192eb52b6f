package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The lead asks for more time. The deadline is as it was until the issuer decides.
 *
 * @param lastDay the last day in force
 * @param until the last day that is asked for
 */
@JsonTypeName("task-extension-requested")
public record TaskExtensionRequested(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID issuerId,
        UUID monitorId,
        LocalDate lastDay,
        LocalDate until,
        String reason,
        String scope,
        String level,
        LocalDate requestedOn)
        implements PlanEvent, NamedTask {

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
