package vn.tinhgon.agencies.restructuring.effect;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** It has changed after the effective date; cases take effect in the order of their dates. */
public class ChangedLater extends Refusal {

    ChangedLater(String name, LocalDate changed) {
        super(Kind.CONFLICT, "changed-later", name, changed);
    }
}
