package vn.tinhgon.agencies.restructuring.effect;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.FieldRefused;

/** It has changed after the effective date; cases take effect in the order of their dates. */
public class ChangedLater extends FieldRefused {

    ChangedLater(String name, LocalDate changed) {
        super(Kind.CONFLICT, "effectiveOn", "changed-later", name, changed);
    }
}
