package vn.tinhgon.plans.plan;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.InvalidField;

/** A plan in force ends on a day between its issue and today. */
final class EndDay {

    private EndDay() {}

    static LocalDate of(String field, LocalDate stated, Plan plan, LocalDate today) {
        var day = stated == null ? today : stated;
        if (day.isAfter(today)) {
            throw new InvalidField(field, "end-in-future", day);
        }
        mustNotBeBefore(plan, field, day);
        return day;
    }

    static void mustNotBeBefore(Plan plan, String field, LocalDate day) {
        plan.issuedOn()
                .filter(day::isBefore)
                .ifPresent(
                        issued -> {
                            throw new InvalidField(field, "end-before-issue", day, issued);
                        });
    }
}
