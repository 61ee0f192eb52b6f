package vn.tinhgon.plans.plan;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.InvalidField;

/** A plan comes into force on the day of its document or later, and not before it is so. */
final class IssueDay {

    private IssueDay() {}

    static LocalDate of(LocalDate stated, LocalDate dated, LocalDate today) {
        var day = stated == null ? today : stated;
        if (day.isAfter(today)) {
            throw new InvalidField("issuedOn", "issue-date-in-future", day);
        }
        if (dated != null && day.isBefore(dated)) {
            throw new InvalidField("issuedOn", "issue-before-document", day, dated);
        }
        return day;
    }
}
