package vn.tinhgon.plans.plan;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** Only a draft can be settled and issued. */
public class PlanAlreadyIssued extends Refusal {

    PlanAlreadyIssued(String number, LocalDate on) {
        super(Kind.CONFLICT, "plan-already-issued", number, on);
    }
}
