package vn.tinhgon.plans.task;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** The plan is concluded, replaced or revoked: what it gave is not worked on any more. */
public class PlanEnded extends Refusal {

    PlanEnded(String number, LocalDate on) {
        super(Kind.CONFLICT, "plan-ended", number, on);
    }
}
