package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A plan was revoked; its open tasks follow as {@link TaskCancelled}. What was finished stays.
 *
 * @param decision the document that revokes it
 * @param effectiveOn the first day on which it is not in force
 */
@JsonTypeName("plan-revoked")
public record PlanRevoked(
        UUID planId,
        String number,
        String title,
        UUID issuerId,
        UUID monitorId,
        Decision decision,
        String reason,
        String scope,
        String level,
        LocalDate effectiveOn)
        implements PlanEvent {

    @Override
    public UUID aggregateId() {
        return planId;
    }
}
