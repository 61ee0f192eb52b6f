package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An amendment no longer orders an agency to issue a plan.
 *
 * @param reason why, as the amendment gives it
 * @param scope path of the area of the agency, {@code level} its level
 */
@JsonTypeName("cascade-duty-withdrawn")
public record CascadeDutyWithdrawn(
        UUID dutyId,
        UUID planId,
        String planNumber,
        String planTitle,
        UUID issuerId,
        UUID monitorId,
        UUID agencyId,
        UUID sendToId,
        LocalDate dueOn,
        String reason,
        String scope,
        String level,
        LocalDate withdrawnOn)
        implements PlanEvent {

    @Override
    public UUID aggregateId() {
        return dutyId;
    }
}
