package vn.tinhgon.plans.importing;

import vn.tinhgon.platform.problem.FieldRefused;

/** The pages are pictures: there is no text to read in them. */
public class DocumentScanned extends FieldRefused {

    public DocumentScanned(String fileName) {
        super(Kind.RULE_BROKEN, "file", "document-scanned", fileName);
    }
}
