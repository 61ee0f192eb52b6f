package vn.tinhgon.plans.plan.review;

import java.util.List;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.task.Task;

/** All findings of a draft, found anew at each look: none is stored, so none is out of date. */
public final class PlanReview {

    private static final List<ReviewPolicy> POLICIES =
            List.of(
                    new KnownDocument(),
                    new OneLead(),
                    new NamedMonitor(),
                    new StatedDeadline(),
                    new RegisteredAgencies());

    private PlanReview() {}

    public static List<Finding> of(Plan plan, List<Task> tasks) {
        return plan.isDraft()
                ? POLICIES.stream().flatMap(policy -> policy.review(plan, tasks)).toList()
                : List.of();
    }
}
