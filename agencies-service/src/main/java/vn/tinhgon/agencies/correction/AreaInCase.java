package vn.tinhgon.agencies.correction;

import java.util.UUID;

import vn.tinhgon.platform.problem.FieldRefused;

/** A case that has been submitted and not yet taken effect builds on the level of the area. */
public class AreaInCase extends FieldRefused {

    AreaInCase(String title, UUID caseId) {
        super(Kind.CONFLICT, "changes.level", "area-in-case", title, caseId);
    }
}
