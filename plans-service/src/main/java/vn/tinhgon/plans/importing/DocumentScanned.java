package vn.tinhgon.plans.importing;

import vn.tinhgon.platform.problem.Refusal;

/** The pages are pictures: there is no text to read in them. */
public class DocumentScanned extends Refusal {

    public DocumentScanned(String fileName) {
        super(Kind.RULE_BROKEN, "document-scanned", fileName);
    }
}
