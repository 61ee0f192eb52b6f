package vn.tinhgon.plans.importing;

import vn.tinhgon.platform.problem.Refusal;

/** There is nothing to read in the document. */
public class DocumentEmpty extends Refusal {

    DocumentEmpty(String fileName) {
        super(Kind.RULE_BROKEN, "document-empty", fileName);
    }
}
