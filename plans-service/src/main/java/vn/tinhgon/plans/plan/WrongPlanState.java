package vn.tinhgon.plans.plan;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** The plan is not where it would have to be in its life. */
public class WrongPlanState extends Refusal {

    WrongPlanState(PlanState state, String number, LocalDate since) {
        super(Kind.CONFLICT, code(state), number, since);
    }

    private static String code(PlanState state) {
        return switch (state) {
            case DRAFT -> "plan-not-issued";
            case IN_REVIEW -> "plan-in-review";
            case ISSUED -> "plan-already-issued";
            case CONCLUDED, SUPERSEDED, REVOKED -> "plan-ended";
        };
    }
}
