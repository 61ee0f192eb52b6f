package vn.tinhgon.plans.plan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.finding.FindingView;
import vn.tinhgon.plans.plan.Basis;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.plan.PlanState;
import vn.tinhgon.plans.plan.ReviewedPlan;
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
        @Schema(examples = "vn.93") String scope,
        @Schema(examples = "PROVINCE") String level,
        PlanState state,
        LocalDate issuedOn,
        int tasks,
        List<Basis> basis,
        List<FindingView> findings)
        implements Versioned {

    static PlanView of(ReviewedPlan reviewed, LocalDate asOf, Messages messages, Locale language) {
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
                plan.scope().path(),
                head.level(),
                plan.state(),
                plan.issuedOn().orElse(null),
                reviewed.tasks(),
                plan.bases(),
                FindingView.of(reviewed.findings(), messages, language));
    }

    private static UUID monitor(Plan plan, LocalDate asOf) {
        return (plan.isDraft() ? plan.monitor() : plan.monitorOn(asOf)).orElse(null);
    }
}
