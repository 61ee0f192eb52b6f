package vn.tinhgon.plans.importing;

import vn.tinhgon.platform.problem.Refusal;

/** The document bears the mark of a state secret, which this system must not hold. */
public class DocumentSecret extends Refusal {

    DocumentSecret(String mark) {
        super(Kind.RULE_BROKEN, "document-secret", mark);
    }
}
