package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A plan is in force; its tasks follow as {@link TaskAssigned}.
 *
 * @param number number and sign of the document, such as {@code 77-KH/TU}
 * @param monitorId the agency that watches over the plan (đôn đốc)
 * @param tasks how many tasks the plan gives
 * @param recipients the distribution list ("Nơi nhận"); events of before it was told are without
 */
@JsonTypeName("plan-issued")
public record PlanIssued(
        UUID planId,
        String number,
        String title,
        UUID issuerId,
        UUID monitorId,
        String scope,
        String level,
        LocalDate issuedOn,
        int tasks,
        List<PlanRecipient> recipients)
        implements PlanEvent {

    public PlanIssued {
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
    }

    @Override
    public UUID aggregateId() {
        return planId;
    }
}
