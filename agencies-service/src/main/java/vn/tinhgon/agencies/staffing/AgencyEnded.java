package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** What ended has no posts to grant or to fill; its successors have. */
public class AgencyEnded extends Refusal {

    AgencyEnded(String name, LocalDate on) {
        super(Kind.CONFLICT, "staffing-of-ended", name, on);
    }
}
