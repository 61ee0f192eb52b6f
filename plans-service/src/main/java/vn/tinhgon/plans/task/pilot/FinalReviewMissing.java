package vn.tinhgon.plans.task.pilot;

import vn.tinhgon.platform.problem.Refusal;

/** What becomes of a pilot is decided upon its final review. */
public class FinalReviewMissing extends Refusal {

    FinalReviewMissing(String ref) {
        super(Kind.RULE_BROKEN, "pilot-final-review-missing", ref);
    }
}
