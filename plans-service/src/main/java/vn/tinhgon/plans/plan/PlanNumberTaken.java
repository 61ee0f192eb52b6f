package vn.tinhgon.plans.plan;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** The issuer has another plan in force under this number and date. */
public class PlanNumberTaken extends Refusal {

    PlanNumberTaken(String number, LocalDate dated) {
        super(Kind.CONFLICT, "plan-number-taken", number, dated);
    }
}
