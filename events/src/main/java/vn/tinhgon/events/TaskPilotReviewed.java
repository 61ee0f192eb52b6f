package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A pilot task was reviewed; after the final review its issuer has to decide what becomes of it.
 *
 * @param kind {@code INTERIM} or {@code FINAL}
 * @param reviewedById the agency that recorded the review
 * @param recommendation null when there is none
 */
@JsonTypeName("task-pilot-reviewed")
public record TaskPilotReviewed(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID issuerId,
        UUID monitorId,
        String kind,
        LocalDate heldOn,
        UUID reviewedById,
        String summary,
        String recommendation,
        String scope,
        String level)
        implements PlanEvent, NamedTask {

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
