package vn.tinhgon.agencies.restructuring.merger;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/**
 * The agency has changed after the effective date; cases take effect in the order of their dates.
 */
public class AgencyChangedLater extends Refusal {

    AgencyChangedLater(String name, LocalDate changed) {
        super(Kind.CONFLICT, "agency-changed-later", name, changed);
    }
}
