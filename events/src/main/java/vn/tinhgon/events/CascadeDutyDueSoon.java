package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The plan that an agency has to issue is soon late, or this is its last day; told once for each
 * duty, last day and rung.
 *
 * @param rung the step of the ladder, in days before the last day
 * @param daysLeft days until the last day when this was told
 * @param scope path of the area of the agency, {@code level} its level
 */
@JsonTypeName("cascade-duty-due-soon")
public record CascadeDutyDueSoon(
        UUID dutyId,
        UUID planId,
        String planNumber,
        String planTitle,
        UUID issuerId,
        UUID monitorId,
        UUID agencyId,
        UUID sendToId,
        LocalDate dueOn,
        int rung,
        int daysLeft,
        String scope,
        String level)
        implements PlanEvent {

    @Override
    public UUID aggregateId() {
        return dutyId;
    }
}
