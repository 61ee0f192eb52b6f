package vn.tinhgon.plans.importing;

import vn.tinhgon.platform.problem.Refusal;

/** The file is no text that can be read. */
public class DocumentUnreadable extends Refusal {

    public DocumentUnreadable(String fileName) {
        super(Kind.UNREADABLE, "document-unreadable", fileName);
    }
}
