package vn.tinhgon.agencies.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.events.PilotReviewed;
import vn.tinhgon.events.PilotStarted;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;

/**
 * A model that some agencies try until it is judged: planned until it starts, running until its
 * review date, due for review from then on. A review lets it go on until another date, scales it to
 * more agencies or ends it; after one of the latter two nothing more happens to it.
 *
 * @param scope of the area that decided on it, and {@code level} that area's level
 * @param reviews oldest first
 */
public record Pilot(
        UUID id,
        long version,
        UUID areaId,
        Scope scope,
        String level,
        String name,
        String description,
        LocalDate startsOn,
        LocalDate firstReviewOn,
        Decision decision,
        List<PilotSite> sites,
        List<PilotReview> reviews) {

    public PilotState stateOn(LocalDate day) {
        var last = lastReviewBy(day);
        if (last.filter(PilotReview::concludes).isPresent()) {
            return last.get().outcome() == PilotOutcome.SCALED
                    ? PilotState.SCALED
                    : PilotState.ENDED;
        }
        if (day.isBefore(startsOn)) {
            return PilotState.PLANNED;
        }
        return reviewOn(day).filter(due -> !day.isBefore(due)).isPresent()
                ? PilotState.REVIEW_DUE
                : PilotState.RUNNING;
    }

    /** When it is to be judged next, as it looks on a day; empty once it has been for good. */
    public Optional<LocalDate> reviewOn(LocalDate day) {
        return lastReviewBy(day)
                .map(review -> Optional.ofNullable(review.nextReviewOn()))
                .orElse(Optional.of(firstReviewOn));
    }

    public List<UUID> sitesOn(LocalDate day) {
        return sites.stream()
                .filter(site -> !site.since().isAfter(day))
                .map(PilotSite::agencyId)
                .toList();
    }

    /** Refuses a judgement that does not fit. */
    void mustAllow(PilotReview review) {
        if (reviews.stream().anyMatch(PilotReview::concludes)) {
            throw new PilotConcluded(name, reviews.getLast().on());
        }
        var earliest = reviews.isEmpty() ? startsOn : reviews.getLast().on();
        if (review.on().isBefore(earliest)) {
            throw new InvalidField("on", "review-too-early", earliest);
        }
        var present = sites.stream().map(PilotSite::agencyId).toList();
        if (review.newSites().stream().anyMatch(present::contains)) {
            throw new InvalidField("newSiteIds", "site-twice");
        }
    }

    PilotStarted started() {
        return new PilotStarted(
                id,
                name,
                description,
                sites.stream().map(PilotSite::agencyId).toList(),
                decision.told(),
                startsOn,
                firstReviewOn,
                scope.path(),
                level);
    }

    /** Told after the judgement has been written down. */
    PilotReviewed reviewed(PilotReview review) {
        return new PilotReviewed(
                id,
                name,
                review.outcome().name(),
                sites.stream().map(PilotSite::agencyId).toList(),
                review.decision().told(),
                review.caseId(),
                review.on(),
                review.nextReviewOn(),
                scope.path(),
                level);
    }

    private Optional<PilotReview> lastReviewBy(LocalDate day) {
        return reviews.reversed().stream().filter(review -> !review.on().isAfter(day)).findFirst();
    }
}
