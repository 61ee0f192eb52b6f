package vn.tinhgon.plans.importing;

import vn.tinhgon.platform.problem.FieldRefused;

/** The file is no text that can be read. */
public class DocumentUnreadable extends FieldRefused {

    public DocumentUnreadable(String fileName) {
        super(Kind.UNREADABLE, "file", "document-unreadable", fileName);
    }
}
