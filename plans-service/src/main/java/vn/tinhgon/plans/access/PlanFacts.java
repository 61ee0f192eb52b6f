package vn.tinhgon.plans.access;

import java.time.LocalDate;
import java.util.UUID;

import vn.tinhgon.platform.caller.Scope;

/**
 * What work on a task needs to know of its plan.
 *
 * @param issuedOn null while the plan is a draft
 * @param endedOn when it was concluded, replaced or revoked; null while it is in force
 * @param monitorId who watches over the plan today, null when nobody does
 */
public record PlanFacts(
        UUID id,
        String number,
        String scope,
        LocalDate issuedOn,
        LocalDate endedOn,
        UUID monitorId) {

    public Scope area() {
        return new Scope(scope);
    }
}
