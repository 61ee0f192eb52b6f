package vn.tinhgon.plans.task;

import java.time.LocalDate;

import vn.tinhgon.plans.access.PlanFacts;
import vn.tinhgon.platform.problem.InvalidField;

/**
 * The day on which work was finished may lie back, because it is reported later, but not before the
 * plan or after today.
 */
final class CompletionDay {

    private CompletionDay() {}

    static LocalDate of(LocalDate stated, PlanFacts plan, LocalDate today) {
        var day = stated == null ? today : stated;
        if (day.isAfter(today)) {
            throw new InvalidField("completedOn", "completion-in-future", day);
        }
        if (day.isBefore(plan.issuedOn())) {
            throw new InvalidField("completedOn", "completion-before-issue", day, plan.issuedOn());
        }
        return day;
    }
}
