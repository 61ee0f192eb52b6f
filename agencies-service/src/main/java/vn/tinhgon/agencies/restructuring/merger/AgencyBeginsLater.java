package vn.tinhgon.agencies.restructuring.merger;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** The effective date lies before the agency began. */
public class AgencyBeginsLater extends Refusal {

    AgencyBeginsLater(String name, LocalDate begins) {
        super(Kind.CONFLICT, "agency-begins-later", name, begins);
    }
}
