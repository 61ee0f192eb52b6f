package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An agency has not issued the plan that it had to; told once for each duty, last day and rung.
 *
 * @param rung the step of the ladder, in days past the last day; null in what was told once only
 * @param scope path of the area of the agency, {@code level} its level
 */
@JsonTypeName("cascade-duty-overdue")
public record CascadeDutyOverdue(
        UUID dutyId,
        UUID planId,
        String planNumber,
        String planTitle,
        UUID issuerId,
        UUID monitorId,
        UUID agencyId,
        UUID sendToId,
        LocalDate dueOn,
        Integer rung,
        int daysLate,
        String scope,
        String level)
        implements PlanEvent {

    @Override
    public UUID aggregateId() {
        return dutyId;
    }
}
