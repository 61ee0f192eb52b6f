package vn.tinhgon.plans.task.pilot;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import vn.tinhgon.events.Decision;
import vn.tinhgon.platform.problem.InvalidField;

/**
 * What is decided of a pilot.
 *
 * @param scaledTo who works by it from then on; given exactly when it scales
 * @param finalReviewOn when it is reviewed again; given exactly when it goes on
 */
public record StatedOutcome(
        PilotOutcome outcome, Decision decision, List<Place> scaledTo, LocalDate finalReviewOn) {

    public StatedOutcome {
        scaledTo = List.copyOf(scaledTo);
        if (outcome == PilotOutcome.SCALED && scaledTo.isEmpty()) {
            throw new InvalidField("scaledTo", "field-required");
        }
        if (outcome != PilotOutcome.SCALED && !scaledTo.isEmpty()) {
            throw new InvalidField("scaledTo", "pilot-not-scaled");
        }
        if (new HashSet<>(scaledTo).size() < scaledTo.size()) {
            throw new InvalidField("scaledTo", "site-twice");
        }
        if (outcome == PilotOutcome.CONTINUED && finalReviewOn == null) {
            throw new InvalidField("finalReviewOn", "field-required");
        }
        if (outcome != PilotOutcome.CONTINUED && finalReviewOn != null) {
            throw new InvalidField("finalReviewOn", "pilot-not-continued");
        }
        if (finalReviewOn != null && !finalReviewOn.isAfter(decision.date())) {
            throw new InvalidField("finalReviewOn", "review-not-after", decision.date());
        }
    }

    List<UUID> agencies() {
        return scaledTo.stream().map(Place::agencyId).filter(Objects::nonNull).toList();
    }

    List<UUID> areas() {
        return scaledTo.stream().map(Place::areaId).filter(Objects::nonNull).toList();
    }
}
