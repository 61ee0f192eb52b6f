package vn.tinhgon.plans.task;

import java.time.LocalDate;

import vn.tinhgon.plans.access.PlanFacts;
import vn.tinhgon.platform.problem.InvalidField;

/**
 * The day on which something was done may lie back, because it is reported later, but not before
 * the plan or after today.
 */
final class StatedDay {

    private StatedDay() {}

    /** Today when none is stated. */
    static LocalDate of(String field, LocalDate stated, PlanFacts plan, LocalDate today) {
        var day = stated == null ? today : stated;
        if (day.isAfter(today)) {
            throw new InvalidField(field, "day-in-future", day);
        }
        if (day.isBefore(plan.issuedOn())) {
            throw new InvalidField(field, "day-before-issue", day, plan.issuedOn());
        }
        return day;
    }
}
