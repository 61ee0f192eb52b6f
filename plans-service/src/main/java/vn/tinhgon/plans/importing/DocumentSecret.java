package vn.tinhgon.plans.importing;

import vn.tinhgon.platform.problem.FieldRefused;

/** The document bears the mark of a state secret, which this system must not hold. */
public class DocumentSecret extends FieldRefused {

    DocumentSecret(String mark) {
        super(Kind.RULE_BROKEN, "file", "document-secret", mark);
    }
}
