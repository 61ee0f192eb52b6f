package vn.tinhgon.plans.plan;

import vn.tinhgon.platform.problem.Refusal;

/** The plan says already what the amendment would make it say. */
public class AmendmentEmpty extends Refusal {

    AmendmentEmpty() {
        super(Kind.RULE_BROKEN, "amendment-empty");
    }
}
