package vn.tinhgon.plans.plan;

import java.util.List;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.platform.problem.Refusal;
import vn.tinhgon.platform.problem.Violation;

/** Findings that block issuing are not settled. */
public class PlanNotReady extends Refusal {

    public PlanNotReady(List<Finding> blocks) {
        super(
                Kind.RULE_BROKEN,
                "plan-not-ready",
                blocks.stream().map(PlanNotReady::violation).toList(),
                blocks.size());
    }

    private static Violation violation(Finding finding) {
        return new Violation(
                finding.ref() == null ? "plan" : "tasks[" + finding.ref() + "]",
                "finding." + finding.code(),
                String.join("; ", finding.arguments()),
                finding.arguments().size());
    }
}
