package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A draft was handed in and waits for review: an approver of its issuer issues or returns it.
 *
 * @param number of its document, null while it has none
 * @param submittedById the agency that handed it in, null when an account of no agency did
 * @param tasks how many it would give
 */
@JsonTypeName("plan-submitted")
public record PlanSubmitted(
        UUID planId,
        String number,
        String title,
        UUID issuerId,
        UUID submittedById,
        int tasks,
        String scope,
        String level,
        LocalDate submittedOn)
        implements PlanEvent {

    @Override
    public UUID aggregateId() {
        return planId;
    }
}
