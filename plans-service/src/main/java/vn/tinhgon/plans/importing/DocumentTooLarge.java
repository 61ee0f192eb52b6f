package vn.tinhgon.plans.importing;

import vn.tinhgon.platform.problem.Refusal;

/** The document is larger than any plan. */
public class DocumentTooLarge extends Refusal {

    public DocumentTooLarge(String fileName, long mebibytes) {
        super(Kind.TOO_LARGE, "document-too-large", fileName, mebibytes);
    }
}
