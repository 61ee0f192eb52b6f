package vn.tinhgon.plans.deadline;

import java.time.LocalDate;
import java.time.Period;

/** How work stands against its deadline on a day; derived, never stored. */
public enum Standing {
    NOT_STARTED,
    OPEN,
    DUE_SOON,
    OVERDUE,
    AWAITING_TRIGGER,
    ON_REQUEST,
    DONE_ON_TIME,
    DONE_LATE,
    /** It is not to be done any more. */
    CANCELLED;

    /**
     * Overdue begins with the day after the last good one; the notice is how long before it "soon"
     * begins.
     */
    static Standing against(LocalDate lastDay, LocalDate today, Period notice) {
        if (today.isAfter(lastDay)) {
            return OVERDUE;
        }
        return today.isBefore(lastDay.minus(notice)) ? OPEN : DUE_SOON;
    }
}
