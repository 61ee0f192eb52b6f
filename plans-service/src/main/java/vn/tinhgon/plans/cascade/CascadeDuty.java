package vn.tinhgon.plans.cascade;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a duty to issue a plan stands on a day.
 *
 * @param agencyId who got it when the plan was issued
 * @param holderId who has it on the day; null when the agency left it to no one or to several
 * @param lowerPlanId the plan that meets it, null when none does
 * @param daysLate null when it is not late, nor was
 */
public record CascadeDuty(
        UUID id,
        UUID agencyId,
        String agencyName,
        UUID holderId,
        String holderName,
        UUID sendToId,
        LocalDate dueOn,
        DutyState state,
        UUID lowerPlanId,
        String lowerPlanNumber,
        LocalDate metOn,
        Integer daysLate) {}
