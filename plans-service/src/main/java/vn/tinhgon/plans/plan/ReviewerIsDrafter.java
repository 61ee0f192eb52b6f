package vn.tinhgon.plans.plan;

import vn.tinhgon.platform.problem.Refusal;

/** Nobody issues what they drafted or handed in. */
public class ReviewerIsDrafter extends Refusal {

    ReviewerIsDrafter() {
        super(Kind.FORBIDDEN, "reviewer-is-drafter");
    }
}
