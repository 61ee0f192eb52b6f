package vn.tinhgon.plans.access;

import java.time.LocalDate;
import java.util.UUID;

import vn.tinhgon.platform.caller.Scope;

/**
 * What work on a task needs to know of its plan.
 *
 * @param issuedOn null while the plan is a draft
 * @param monitorId who watches over the plan today, null when nobody does
 */
public record PlanFacts(UUID id, String number, String scope, LocalDate issuedOn, UUID monitorId) {

    public Scope area() {
        return new Scope(scope);
    }
}
