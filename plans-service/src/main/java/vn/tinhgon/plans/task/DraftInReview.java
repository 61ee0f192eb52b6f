package vn.tinhgon.plans.task;

import vn.tinhgon.platform.problem.Refusal;

/** Nobody changes a draft until it is issued or returned. */
public class DraftInReview extends Refusal {

    DraftInReview(String plan) {
        super(Kind.CONFLICT, "plan-in-review", plan);
    }
}
