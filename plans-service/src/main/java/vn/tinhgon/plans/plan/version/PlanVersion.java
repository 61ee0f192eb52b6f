package vn.tinhgon.plans.plan.version;

import java.time.LocalDate;

/**
 * A version of a plan.
 *
 * @param number counted from 1, which is the plan as it was signed and has neither decision nor
 *     reason
 */
public record PlanVersion(
        int number,
        LocalDate effectiveOn,
        String decisionNumber,
        LocalDate decisionDate,
        String decisionIssuer,
        String reason,
        PlanContent content) {}
