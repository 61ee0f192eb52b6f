package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The issuer changed a plan in force. Tasks that were added follow as {@link TaskAssigned}, changed
 * ones as {@link TaskAmended}, dropped ones as {@link TaskCancelled}.
 *
 * @param versionNumber counted from 1, which is the plan as it was signed
 * @param decision the document that amends
 * @param added how many tasks were added, and likewise {@code changed} and {@code dropped}
 * @param effectiveOn the first day on which the plan is as amended
 */
@JsonTypeName("plan-amended")
public record PlanAmended(
        UUID planId,
        String number,
        String title,
        UUID issuerId,
        UUID monitorId,
        int versionNumber,
        Decision decision,
        String reason,
        int added,
        int changed,
        int dropped,
        String scope,
        String level,
        LocalDate effectiveOn)
        implements PlanEvent {

    @Override
    public UUID aggregateId() {
        return planId;
    }
}
