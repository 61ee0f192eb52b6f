package vn.tinhgon.plans.importing;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;
import vn.tinhgon.plans.plan.PlanState;

/**
 * An import of the same document before.
 *
 * @param sameText whether not only issuer, number and date were the same, but every word
 */
public record Earlier(
        UUID importId,
        UUID planId,
        PlanState planState,
        boolean sameText,
        String by,
        OffsetDateTime at) {

    Finding finding() {
        return Finding.ofDocument(
                sameText ? "document-already-imported" : "document-imported-before",
                Severity.WARN,
                planId.toString());
    }

    /** The draft that a newer text of the document goes into. */
    Optional<UUID> draft() {
        return planState == PlanState.DRAFT ? Optional.of(planId) : Optional.empty();
    }
}
