package vn.tinhgon.plans.directive;

import vn.tinhgon.platform.problem.Refusal;

/** The document of a plan in force says what the plan says: an amendment changes that. */
public class DirectiveOfPlan extends Refusal {

    DirectiveOfPlan(String number) {
        super(Kind.CONFLICT, "directive-of-plan", number);
    }
}
