package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** Another document is in force while the new one would be, and began later. */
public class LimitFollowed extends Refusal {

    LimitFollowed(LocalDate from) {
        super(Kind.CONFLICT, "staffing-limit-followed", from);
    }
}
