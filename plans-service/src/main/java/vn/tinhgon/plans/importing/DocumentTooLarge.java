package vn.tinhgon.plans.importing;

import vn.tinhgon.platform.problem.FieldRefused;

/** The document is larger than any plan. */
public class DocumentTooLarge extends FieldRefused {

    public DocumentTooLarge(String fileName) {
        super(Kind.TOO_LARGE, "file", "document-too-large", fileName);
    }
}
