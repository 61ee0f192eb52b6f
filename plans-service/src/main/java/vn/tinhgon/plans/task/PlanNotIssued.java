package vn.tinhgon.plans.task;

import vn.tinhgon.platform.problem.Refusal;

/** A draft gives nobody anything to do yet. */
public class PlanNotIssued extends Refusal {

    PlanNotIssued(String number) {
        super(Kind.CONFLICT, "plan-not-issued", number);
    }
}
