package vn.tinhgon.plans.plan;

import vn.tinhgon.platform.problem.Refusal;

/** An issuer replaces its own plans only. */
public class ReplacesPlanOfOthers extends Refusal {

    ReplacesPlanOfOthers(String number) {
        super(Kind.RULE_BROKEN, "replaces-plan-of-others", number);
    }
}
