package vn.tinhgon.plans.plan;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.plans.access.PlanIssuers;
import vn.tinhgon.platform.caller.Caller;

/** Only the issuer changes its plan. */
@ApplicationScoped
class Issuer {

    private final PlanIssuers issuers;

    Issuer(PlanIssuers issuers) {
        this.issuers = issuers;
    }

    void mustBe(Caller caller, Plan plan) {
        if (!issuers.mayActFor(caller, plan.head().issuerId())) {
            throw new NotTheIssuer(plan.head().number());
        }
    }

    /** Whether two plans were issued by one agency, as it stands today. */
    boolean isOneOf(Plan plan, Plan other) {
        return standing(plan).equals(standing(other));
    }

    private UUID standing(Plan plan) {
        return issuers.standing(plan.head().issuerId());
    }
}
