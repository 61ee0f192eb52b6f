package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A task was handed down to an agency below: it stands in the draft of the plan by which that
 * agency carries out the one above, and binds it when it issues that.
 *
 * @param agencyId who is to take it up, {@code lowerPlanId}, {@code lowerTaskId} and {@code
 *     lowerRef} where it finds it
 * @param dueOn the last day that the child task is given, null when it has none yet
 * @param scope path of the area of that agency, {@code level} its level
 */
@JsonTypeName("task-handed-down")
public record TaskHandedDown(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID monitorId,
        UUID agencyId,
        UUID lowerPlanId,
        UUID lowerTaskId,
        String lowerRef,
        LocalDate dueOn,
        String scope,
        String level,
        LocalDate handedDownOn)
        implements PlanEvent, NamedTask {

    @Override
    public UUID aggregateId() {
        return taskId;
    }
}
