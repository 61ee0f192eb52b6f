package vn.tinhgon.plans.task.responsibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days on which a task stood still.
 *
 * @param resumedOn the first day on which it went on, null while it stands still
 */
public record Standstill(
        LocalDate suspendedOn,
        LocalDate resumedOn,
        String reason,
        String suspendedBy,
        String resumedBy,
        String resumptionReason) {

    /** How many of its days lie from a day to another, both counted. */
    public long daysWithin(LocalDate first, LocalDate last) {
        var from = suspendedOn.isAfter(first) ? suspendedOn : first;
        var until = resumedOn == null || resumedOn.isAfter(last) ? last.plusDays(1) : resumedOn;
        return Math.max(0, ChronoUnit.DAYS.between(from, until));
    }
}
