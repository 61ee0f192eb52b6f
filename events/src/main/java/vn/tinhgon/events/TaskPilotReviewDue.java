package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A pilot task is to be reviewed soon, on this day, or was to be by now; told once for each review,
 * day of it and rung.
 *
 * @param kind {@code INTERIM} or {@code FINAL}
 * @param rung the step of the ladder, in days past the day of the review, negative before it
 * @param daysPast days past the day of the review when this was told, negative before it
 */
@JsonTypeName("task-pilot-review-due")
public record TaskPilotReviewDue(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID issuerId,
        UUID monitorId,
        String kind,
        LocalDate reviewOn,
        int rung,
        int daysPast,
        String scope,
        String level)
        implements PlanEvent, NamedTask {

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
