package vn.tinhgon.plans.task.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;

/**
 * A task that some agencies or areas try until it is judged, as of a day: planned until it starts,
 * running until a review is due, waiting for a decision after the final one. That lets it go on
 * until another final review, scales it or ends it; after one of the latter nothing more happens.
 *
 * @param version the task's
 * @param interimDue the day of the interim review while nobody has held it, as {@code finalDue} is
 *     that of the final one; null when there is nothing to wait for
 * @param withdrawnOn when it was found a mistake, null while it is none
 * @param days of the reviews, as they were stated one after the other
 */
public record Pilot(
        UUID id,
        long version,
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        LocalDate startsOn,
        PilotState state,
        LocalDate interimReviewOn,
        LocalDate finalReviewOn,
        LocalDate interimDue,
        LocalDate finalDue,
        LocalDate withdrawnOn,
        String withdrawalReason,
        List<DaysOfReview> days,
        List<PilotSite> sites,
        List<PilotReview> reviews,
        List<Verdict> outcomes) {

    /** What is to be held next, if anything. */
    public Optional<ReviewKind> nextReview() {
        return interimDue != null
                ? Optional.of(ReviewKind.INTERIM)
                : Optional.ofNullable(finalDue).map(_ -> ReviewKind.FINAL);
    }

    public Optional<LocalDate> nextReviewOn() {
        return Stream.of(Optional.ofNullable(interimDue), Optional.ofNullable(finalDue))
                .flatMap(Optional::stream)
                .findFirst();
    }

    void mustGoOn() {
        if (state.isOver()) {
            throw new PilotConcluded(ref);
        }
    }

    /** Between the final review and what is decided upon it, nothing moves. */
    void mustAwaitReview() {
        mustGoOn();
        if (state == PilotState.DECISION_DUE) {
            throw new PilotAwaitsDecision(ref, lastReview().orElseThrow().heldOn());
        }
    }

    /** The final review upon which something may be decided. */
    PilotReview mustAwaitDecision() {
        mustGoOn();
        if (state != PilotState.DECISION_DUE) {
            throw new FinalReviewMissing(ref);
        }
        return lastReview().orElseThrow();
    }

    /** A review is held after all that was before it, and not in the future. */
    void mustAllowReview(LocalDate on, LocalDate today) {
        mustAwaitReview();
        if (on.isAfter(today)) {
            throw new InvalidField("heldOn", "day-in-future", on);
        }
        var earliest =
                Stream.concat(
                                Stream.of(startsOn),
                                Stream.concat(
                                        reviews.stream().map(PilotReview::heldOn),
                                        outcomes.stream().map(Verdict::decisionDate)))
                        .max(LocalDate::compareTo)
                        .orElseThrow();
        if (on.isBefore(earliest)) {
            throw new InvalidField("heldOn", "review-too-early", earliest);
        }
    }

    /** A day that stays as it was may lie back. */
    void mustAllow(ReviewDays other, LocalDate today) {
        mustAwaitReview();
        other.mustComeAfter(startsOn);
        mustNotMoveBack("interimReviewOn", interimReviewOn, other.interimReviewOn(), today);
        mustNotMoveBack("finalReviewOn", finalReviewOn, other.finalReviewOn(), today);
    }

    void mustAllow(List<StatedSite> more) {
        var present = sites.stream().filter(PilotSite::everWas).map(PilotSite::stated).toList();
        StatedSite.mustFit(startsOn, present, more);
    }

    /** A site ends before it would have, and not before it began. */
    void mustAllowClosing(UUID siteId, LocalDate until) {
        var site =
                sites.stream()
                        .filter(known -> known.id().equals(siteId))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("pilot-site", siteId));
        if (site.closingReason() != null) {
            throw new PilotSiteClosed(ref);
        }
        if (until.isBefore(site.since())) {
            throw new InvalidField("until", "pilot-site-until-before-from", until, site.since());
        }
        if (site.until() != null && !until.isBefore(site.until())) {
            throw new InvalidField("until", "pilot-site-ends-before", site.until());
        }
    }

    /** The review as it is written down. */
    PilotReview reviewed(StatedReview stated, LocalDate heldOn, UUID by) {
        return new PilotReview(
                null,
                stated.kind(),
                heldOn,
                stated.kind() == ReviewKind.INTERIM ? interimReviewOn : finalReviewOn,
                by,
                stated.summary(),
                stated.findings(),
                stated.recommendation(),
                stated.evidence().reference(),
                stated.evidence().files(),
                stated.evidence().links());
    }

    private Optional<PilotReview> lastReview() {
        return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.getLast());
    }

    private static void mustNotMoveBack(
            String field, LocalDate known, LocalDate other, LocalDate today) {
        if (other != null && !other.equals(known) && other.isBefore(today)) {
            throw new InvalidField(field, "review-day-past", other);
        }
    }
}
