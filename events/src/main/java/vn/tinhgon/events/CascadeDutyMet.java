package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An agency that had to issue a plan of its own has issued it.
 *
 * @param lowerPlanId its plan, which carries out {@code planId}
 * @param daysLate days past the last one in time; 0 when in time
 * @param scope path of the area of the agency, {@code level} its level
 */
@JsonTypeName("cascade-duty-met")
public record CascadeDutyMet(
        UUID dutyId,
        UUID planId,
        String planNumber,
        String planTitle,
        UUID issuerId,
        UUID monitorId,
        UUID agencyId,
        UUID sendToId,
        LocalDate dueOn,
        UUID lowerPlanId,
        String lowerPlanNumber,
        int daysLate,
        String scope,
        String level,
        LocalDate metOn)
        implements PlanEvent {

    @Override
    public UUID aggregateId() {
        return dutyId;
    }
}
