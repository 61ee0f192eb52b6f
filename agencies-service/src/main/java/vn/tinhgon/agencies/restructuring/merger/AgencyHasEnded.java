package vn.tinhgon.agencies.restructuring.merger;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** The agency has ended: nothing ends twice, and nothing goes over to it. */
public class AgencyHasEnded extends Refusal {

    AgencyHasEnded(String name, LocalDate ended) {
        super(Kind.CONFLICT, "agency-has-ended", name, ended);
    }
}
