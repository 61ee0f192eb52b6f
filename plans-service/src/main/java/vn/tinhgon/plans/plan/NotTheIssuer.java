package vn.tinhgon.plans.plan;

import vn.tinhgon.platform.problem.Refusal;

/** Only the issuer amends a plan, and whoever works for it. */
public class NotTheIssuer extends Refusal {

    NotTheIssuer(String number) {
        super(Kind.FORBIDDEN, "not-the-issuer", number);
    }
}
