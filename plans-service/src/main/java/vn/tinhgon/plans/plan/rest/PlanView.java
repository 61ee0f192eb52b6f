package vn.tinhgon.plans.plan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.duty.CascadeOrder;
import vn.tinhgon.plans.finding.FindingView;
import vn.tinhgon.plans.plan.Basis;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.plan.PlanEnd;
import vn.tinhgon.plans.plan.PlanState;
import vn.tinhgon.plans.plan.Recipient;
import vn.tinhgon.plans.plan.ReviewedPlan;
import vn.tinhgon.plans.plan.Submission;
import vn.tinhgon.plans.plan.UnfinishedTasks;
import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.rest.Versioned;

/**
 * A plan; findings say what stands against issuing a draft, or what waits for a person in a plan in
 * force.
 */
@Schema(name = "Plan")
public record PlanView(
        UUID id,
        long version,
        @Schema(examples = "PLAN") String documentType,
        @Schema(examples = "77-KH/TU") String number,
        LocalDate dated,
        String title,
        @Schema(description = "As the document writes it", examples = "Tỉnh ủy") String issuerName,
        UUID issuerId,
        @Schema(description = "Who watches over the plan (đôn đốc)") UUID monitorId,
        LocalDate periodFrom,
        LocalDate periodUntil,
        @Schema(examples = "vn.93") String scope,
        @Schema(examples = "PROVINCE") String level,
        PlanState state,
        LocalDate issuedOn,
        @Schema(description = "The last time that the draft was handed in for review")
                ReviewView review,
        @Schema(description = "How it ended") EndView end,
        int tasks,
        @Schema(
                        description =
                                "What it implements, continues or replaces; directiveId where it is registered")
                List<Basis> basis,
        @Schema(description = "The distribution list (Nơi nhận)") List<Recipient> recipients,
        @Schema(description = "Who has to issue a plan of its own that carries this one out")
                List<CascadeOrder> cascade,
        List<FindingView> findings)
        implements Versioned {

    /** When a draft was handed in, and why it was returned. */
    @Schema(name = "PlanReview")
    public record ReviewView(LocalDate submittedOn, LocalDate decidedOn, String returnedBecause) {}

    /** When and how a plan ended; the review of a concluded one says what was not finished. */
    @Schema(name = "PlanEnd")
    public record EndView(
            LocalDate on,
            String reason,
            VersionView.DecisionView decision,
            @Schema(description = "The plan that replaced it") UUID supersededBy,
            List<UnfinishedTasks.Unfinished> unfinished) {}

    static PlanView of(
            ReviewedPlan reviewed,
            List<UnfinishedTasks.Unfinished> unfinished,
            List<CascadeOrder> cascade,
            LocalDate asOf,
            Messages messages,
            Locale language) {
        var plan = reviewed.plan();
        var head = plan.head();
        return new PlanView(
                plan.id(),
                plan.version(),
                head.documentType(),
                head.number(),
                head.dated(),
                head.title(),
                head.issuerName(),
                head.issuerId(),
                monitor(plan, asOf),
                plan.period().from(),
                plan.period().until(),
                plan.scope().path(),
                head.level(),
                plan.stateOn(asOf),
                plan.issuedOn().orElse(null),
                plan.submission().map(PlanView::review).orElse(null),
                plan.end()
                        .filter(end -> !end.on().isAfter(asOf))
                        .map(end -> end(end, unfinished))
                        .orElse(null),
                reviewed.tasks(),
                reviewed.bases(),
                plan.recipients(),
                cascade,
                FindingView.of(reviewed.findings(), messages, language));
    }

    private static UUID monitor(Plan plan, LocalDate asOf) {
        return (plan.isIssued() ? plan.monitorOn(asOf) : plan.monitor()).orElse(null);
    }

    private static ReviewView review(Submission submission) {
        return new ReviewView(
                submission.submittedOn(),
                submission.decidedOn().orElse(null),
                submission.returnedBecause().orElse(null));
    }

    private static EndView end(PlanEnd end, List<UnfinishedTasks.Unfinished> unfinished) {
        return new EndView(
                end.on(),
                end.reason(),
                VersionView.DecisionView.of(
                        end.decisionNumber(), end.decisionDate(), end.decisionIssuer()),
                end.supersededBy(),
                unfinished);
    }
}
