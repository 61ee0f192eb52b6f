package vn.tinhgon.plans.task.extension;

import vn.tinhgon.platform.problem.Refusal;

/** More time is the issuer's to give. */
public class NotOfIssuer extends Refusal {

    NotOfIssuer(String ref) {
        super(Kind.FORBIDDEN, "not-of-issuer", ref);
    }
}
