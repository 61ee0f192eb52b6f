package vn.tinhgon.plans.task.responsibility;

import java.time.LocalDate;

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

    public boolean covers(LocalDate day) {
        return !day.isBefore(suspendedOn) && (resumedOn == null || day.isBefore(resumedOn));
    }
}
