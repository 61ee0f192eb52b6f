package vn.tinhgon.plans.plan;

import vn.tinhgon.platform.problem.Refusal;

/** An approver issues what was handed in, and nothing else. */
public class PlanNotSubmitted extends Refusal {

    PlanNotSubmitted(String number) {
        super(Kind.CONFLICT, "plan-not-submitted", number);
    }
}
