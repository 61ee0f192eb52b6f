package vn.tinhgon.plans.plan.review;

import java.util.List;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.task.Task;

/** All findings of a plan, found anew at each look: none is stored, so none is out of date. */
public final class PlanReview {

    private static final List<ReviewPolicy> IN_FORCE = List.of(new StandingAgencies());

    private static final List<ReviewPolicy> DRAFT =
            List.of(
                    new KnownDocument(),
                    new OneLead(),
                    new NamedMonitor(),
                    new StatedDeadline(),
                    new RegisteredAgencies(),
                    new StandingAgencies());

    private PlanReview() {}

    public static List<Finding> of(Plan plan, List<Task> tasks) {
        var policies = plan.isDraft() ? DRAFT : IN_FORCE;
        return policies.stream().flatMap(policy -> policy.review(plan, tasks)).toList();
    }
}
