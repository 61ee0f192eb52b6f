package vn.tinhgon.plans.deadline;

import java.time.LocalDate;

import vn.tinhgon.plans.calendar.DayKind;

/**
 * A last day that became another, and by which rule.
 *
 * @param on from which day on
 * @param from the last day before; null when there was none
 * @param restDay what the day is on which it would have fallen; only of {@link Cause#REST_DAY}
 */
public record Move(LocalDate on, Cause cause, LocalDate from, LocalDate to, DayKind restDay) {

    /** By which rule a last day moves. */
    public enum Cause {
        /** The period after the trigger, as the document words it. */
        TRIGGERED,
        /** The day that was given with the request or the condition. */
        OPENED,
        /** Bộ luật Dân sự 2015, Điều 148 khoản 5. */
        REST_DAY,
        /** The issuer's decision on the lead's request. */
        EXTENDED,
        /** The days for which the clock stood. */
        RESUMED
    }
}
