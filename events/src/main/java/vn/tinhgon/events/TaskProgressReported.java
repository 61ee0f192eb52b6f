package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An agency said how far a task is.
 *
 * @param percent 0 to 100
 */
@JsonTypeName("task-progress-reported")
public record TaskProgressReported(
        UUID taskId,
        UUID planId,
        String ref,
        String title,
        UUID agencyId,
        int percent,
        String note,
        String scope,
        String level,
        LocalDate reportedOn)
        implements PlanEvent {

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
