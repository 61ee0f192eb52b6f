package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An amendment moved the day by which an agency has to issue its plan.
 *
 * @param previousDueOn the last day in time before, {@code dueOn} the one from now on
 * @param reason why, as the amendment gives it
 * @param scope path of the area of the agency, {@code level} its level
 */
@JsonTypeName("cascade-duty-moved")
public record CascadeDutyMoved(
        UUID dutyId,
        UUID planId,
        String planNumber,
        String planTitle,
        UUID issuerId,
        UUID monitorId,
        UUID agencyId,
        UUID sendToId,
        LocalDate previousDueOn,
        LocalDate dueOn,
        String reason,
        String scope,
        String level,
        LocalDate movedOn)
        implements PlanEvent {

    @Override
    public UUID aggregateId() {
        return dutyId;
    }
}
