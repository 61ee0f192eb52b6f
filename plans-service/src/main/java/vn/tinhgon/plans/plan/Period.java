package vn.tinhgon.plans.plan;

import java.time.LocalDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import vn.tinhgon.platform.problem.InvalidField;

/** The days for which a plan is made, both counted; null where it leaves them open. */
@Embeddable
public record Period(
        @Column(name = "period_from") LocalDate from,
        @Column(name = "period_until") LocalDate until) {

    public static final Period OPEN = new Period(null, null);

    public Period {
        if (from != null && until != null && until.isBefore(from)) {
            throw new InvalidField("periodUntil", "period-reversed", from, until);
        }
    }

    /** What is null stays as it is. */
    public Period changedTo(LocalDate otherFrom, LocalDate otherUntil) {
        return new Period(
                otherFrom == null ? from : otherFrom, otherUntil == null ? until : otherUntil);
    }
}
