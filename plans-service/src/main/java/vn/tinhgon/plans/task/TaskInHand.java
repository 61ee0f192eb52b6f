package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A task that somebody is about to change, an open one of a plan in force as a rule; nobody else
 * does until the transaction ends.
 *
 * @param lastDay null while it cannot be late
 * @param placed the area of its plan
 * @param issuedOn null while that is a draft
 */
public record TaskInHand(
        UUID id, String ref, LocalDate lastDay, String placed, LocalDate issuedOn, UUID leadId) {

    public boolean isOfDraft() {
        return issuedOn == null;
    }
}
