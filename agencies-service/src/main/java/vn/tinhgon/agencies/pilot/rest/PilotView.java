package vn.tinhgon.agencies.pilot.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.pilot.Pilot;
import vn.tinhgon.agencies.pilot.PilotOutcome;
import vn.tinhgon.agencies.pilot.PilotReview;
import vn.tinhgon.agencies.pilot.PilotState;
import vn.tinhgon.platform.rest.Versioned;

/** A pilot as of a day. */
@Schema(name = "Pilot")
public record PilotView(
        UUID id,
        long version,
        UUID areaId,
        @Schema(examples = "vn.93") String scope,
        String name,
        String description,
        PilotState state,
        @Schema(description = "The agencies that try it on that day") List<UUID> siteIds,
        LocalDate startsOn,
        @Schema(description = "When it is to be judged next, null once it has been for good")
                LocalDate reviewOn,
        DecisionBody decision,
        @Schema(description = "The judgements by that day, oldest first") List<ReviewView> reviews)
        implements Versioned {

    /** One judgement. */
    @Schema(name = "PilotReview")
    public record ReviewView(
            PilotOutcome outcome,
            LocalDate on,
            String note,
            LocalDate nextReviewOn,
            DecisionBody decision,
            @Schema(description = "The restructuring that ended it") UUID restructuringId) {
        static ReviewView of(PilotReview review) {
            return new ReviewView(
                    review.outcome(),
                    review.on(),
                    review.note(),
                    review.nextReviewOn(),
                    DecisionBody.of(review.decision()),
                    review.caseId());
        }
    }

    static PilotView of(Pilot pilot, LocalDate day) {
        return new PilotView(
                pilot.id(),
                pilot.version(),
                pilot.areaId(),
                pilot.scope().path(),
                pilot.name(),
                pilot.description(),
                pilot.stateOn(day),
                pilot.sitesOn(day),
                pilot.startsOn(),
                pilot.reviewOn(day).orElse(null),
                DecisionBody.of(pilot.decision()),
                pilot.reviews().stream()
                        .filter(review -> !review.on().isAfter(day))
                        .map(ReviewView::of)
                        .toList());
    }
}
