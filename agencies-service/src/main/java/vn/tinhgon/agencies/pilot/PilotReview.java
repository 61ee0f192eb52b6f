package vn.tinhgon.agencies.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.platform.problem.InvalidField;

/**
 * The judgement on a pilot.
 *
 * @param nextReviewOn when it is judged again; given exactly when it goes on
 * @param newSites agencies that work by it from then on; given only when it scales
 * @param caseId the restructuring that ended it, null when a review did
 */
public record PilotReview(
        PilotOutcome outcome,
        LocalDate on,
        String note,
        LocalDate nextReviewOn,
        List<UUID> newSites,
        Decision decision,
        UUID caseId) {

    public PilotReview {
        newSites = List.copyOf(newSites);
        if (outcome == PilotOutcome.CONTINUED && nextReviewOn == null) {
            throw new InvalidField("nextReviewOn", "field-required");
        }
        if (outcome != PilotOutcome.CONTINUED && nextReviewOn != null) {
            throw new InvalidField("nextReviewOn", "pilot-not-continued");
        }
        if (nextReviewOn != null && !nextReviewOn.isAfter(on)) {
            throw new InvalidField("nextReviewOn", "review-not-after", on);
        }
        if (outcome != PilotOutcome.SCALED && !newSites.isEmpty()) {
            throw new InvalidField("newSiteIds", "pilot-not-scaled");
        }
    }

    boolean concludes() {
        return outcome != PilotOutcome.CONTINUED;
    }
}
