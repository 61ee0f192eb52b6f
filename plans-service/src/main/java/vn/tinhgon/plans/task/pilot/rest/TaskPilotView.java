package vn.tinhgon.plans.task.pilot.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.events.Decision;
import vn.tinhgon.plans.task.pilot.DaysOfReview;
import vn.tinhgon.plans.task.pilot.Pilot;
import vn.tinhgon.plans.task.pilot.PilotOutcome;
import vn.tinhgon.plans.task.pilot.PilotReview;
import vn.tinhgon.plans.task.pilot.PilotSite;
import vn.tinhgon.plans.task.pilot.PilotState;
import vn.tinhgon.plans.task.pilot.ReviewKind;
import vn.tinhgon.plans.task.pilot.Verdict;
import vn.tinhgon.platform.rest.Versioned;

/** A pilot task as of a day. */
@Schema(name = "TaskPilot")
public record TaskPilotView(
        UUID id,
        @Schema(description = "The task's") long version,
        UUID taskId,
        UUID planId,
        String planNumber,
        @Schema(examples = "III.5") String ref,
        String title,
        PilotState state,
        LocalDate startsOn,
        @Schema(description = "Sơ kết; absent when there is none") LocalDate interimReviewOn,
        @Schema(description = "Tổng kết") LocalDate finalReviewOn,
        @Schema(description = "What is to be held next, absent when nothing is")
                ReviewKind nextReview,
        LocalDate nextReviewOn,
        @Schema(description = "When it was found a mistake; absent while it is none")
                LocalDate withdrawnOn,
        @Schema(description = "Why it was a mistake") String withdrawalReason,
        List<SiteView> sites,
        @Schema(description = "Those held by that day, oldest first") List<ReviewView> reviews,
        @Schema(description = "What was decided by that day, oldest first")
                List<OutcomeView> outcomes,
        @Schema(description = "The days of the reviews as they were stated, the first ones first")
                List<DaysView> days)
        implements Versioned {

    /** An agency or an area that tries it, or did, or is to, as it was stated. */
    @Schema(name = "PilotSite")
    public record SiteView(
            UUID id,
            UUID agencyId,
            UUID areaId,
            String name,
            LocalDate from,
            @Schema(description = "The first day on which it is a site no more; absent while open")
                    LocalDate until,
            @Schema(description = "Whether it is tried there on the day that was asked about")
                    boolean open,
            @Schema(description = "Why it was closed") String closingReason,
            @Schema(
                            description =
                                    "Who stands for the agency on that day, or which area has taken the place of the area: itself as a rule, absent when nobody does")
                    UUID nowId,
            String nowName) {

        static SiteView of(PilotSite site, LocalDate day) {
            return new SiteView(
                    site.id(),
                    site.agencyId(),
                    site.areaId(),
                    site.name(),
                    site.since(),
                    site.until(),
                    site.isOpen(day),
                    site.closingReason(),
                    site.nowId(),
                    site.nowName());
        }
    }

    /** A review that was held. */
    @Schema(name = "PilotReview")
    public record ReviewView(
            UUID id,
            ReviewKind kind,
            LocalDate heldOn,
            @Schema(description = "The day for which it was held") LocalDate dueOn,
            @Schema(description = "Who recorded it") UUID agencyId,
            String summary,
            String findings,
            String recommendation,
            String evidence,
            @Schema(description = "Ids of files of the task") List<UUID> files,
            List<String> links) {

        static ReviewView of(PilotReview review) {
            return new ReviewView(
                    review.id(),
                    review.kind(),
                    review.heldOn(),
                    review.dueOn(),
                    review.agencyId(),
                    review.summary(),
                    review.findings(),
                    review.recommendation(),
                    review.evidence(),
                    review.files(),
                    review.links());
        }
    }

    /** What was decided upon a final review. */
    @Schema(name = "PilotOutcome")
    public record OutcomeView(
            PilotOutcome outcome,
            Decision decision,
            @Schema(description = "The final review that it follows") UUID reviewId,
            @Schema(description = "The agencies that it scales to") List<UUID> agencyIds,
            @Schema(description = "The areas that it scales to") List<UUID> areaIds,
            @Schema(description = "When it is reviewed again") LocalDate finalReviewOn) {

        static OutcomeView of(Verdict verdict) {
            return new OutcomeView(
                    verdict.outcome(),
                    new Decision(
                            verdict.decisionNumber(),
                            verdict.decisionDate(),
                            verdict.decisionIssuer()),
                    verdict.reviewId(),
                    verdict.agencyIds(),
                    verdict.areaIds(),
                    verdict.finalReviewOn());
        }
    }

    /** The days of the reviews from a day on. */
    @Schema(name = "PilotDays")
    public record DaysView(
            LocalDate since, LocalDate interimReviewOn, LocalDate finalReviewOn, String reason) {

        static DaysView of(DaysOfReview days) {
            return new DaysView(
                    days.since(), days.interimReviewOn(), days.finalReviewOn(), days.reason());
        }
    }

    static TaskPilotView of(Pilot pilot, LocalDate day) {
        return new TaskPilotView(
                pilot.id(),
                pilot.version(),
                pilot.taskId(),
                pilot.planId(),
                pilot.planNumber(),
                pilot.ref(),
                pilot.title(),
                pilot.state(),
                pilot.startsOn(),
                pilot.interimReviewOn(),
                pilot.finalReviewOn(),
                pilot.nextReview().orElse(null),
                pilot.nextReviewOn().orElse(null),
                pilot.withdrawnOn(),
                pilot.withdrawalReason(),
                pilot.sites().stream().map(site -> SiteView.of(site, day)).toList(),
                pilot.reviews().stream().map(ReviewView::of).toList(),
                pilot.outcomes().stream().map(OutcomeView::of).toList(),
                pilot.days().stream().map(DaysView::of).toList());
    }
}
