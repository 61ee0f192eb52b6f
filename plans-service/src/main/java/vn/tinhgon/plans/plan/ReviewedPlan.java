package vn.tinhgon.plans.plan;

import java.util.List;

import vn.tinhgon.plans.finding.Finding;

/** A plan with what it cites, the number of its tasks and what stands against issuing it. */
public record ReviewedPlan(Plan plan, List<Basis> bases, int tasks, List<Finding> findings) {

    /** Refuses to go on while a finding blocks it. */
    void mustBeReady() {
        var blocks = findings.stream().filter(Finding::blocks).toList();
        if (!blocks.isEmpty()) {
            throw new PlanNotReady(blocks);
        }
    }
}
