package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A plan was replaced by another; its open tasks follow as {@link TaskCancelled}. What was finished
 * stays.
 *
 * @param byPlanId the plan that replaces it, {@code byNumber} its number and sign
 * @param effectiveOn the first day on which it is not in force
 */
@JsonTypeName("plan-superseded")
public record PlanSuperseded(
        UUID planId,
        String number,
        String title,
        UUID issuerId,
        UUID monitorId,
        UUID byPlanId,
        String byNumber,
        String scope,
        String level,
        LocalDate effectiveOn)
        implements PlanEvent {

    @Override
    public UUID aggregateId() {
        return planId;
    }
}
