package vn.tinhgon.agencies.staffing.rest;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.staffing.QuotaNeedsDecision;
import vn.tinhgon.platform.problem.InvalidField;

/** What all grants of quotas have in common: they are of a year, and by a decision. */
final class QuotaYear {

    private QuotaYear() {}

    static LocalDate day(int year, LocalDate effectiveOn) {
        var day = Optional.ofNullable(effectiveOn).orElse(Year.of(year).atDay(1));
        if (day.getYear() != year) {
            throw new InvalidField("effectiveOn", "quota-outside-year", year);
        }
        return day;
    }

    static Decision decision(DecisionBody stated) {
        return Optional.ofNullable(stated)
                .map(DecisionBody::decision)
                .orElseThrow(QuotaNeedsDecision::new);
    }
}
