package vn.tinhgon.plans.importing;

import vn.tinhgon.platform.problem.FieldRefused;

/** There is nothing to read in the document. */
public class DocumentEmpty extends FieldRefused {

    DocumentEmpty(String fileName) {
        super(Kind.RULE_BROKEN, "file", "document-empty", fileName);
    }
}
