package vn.tinhgon.plans.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an authority ordered about single days of a year.
 *
 * @param scope the area for which it was recorded
 * @param annulledReason why it counts no longer, null while it does
 */
public record CalendarDecision(
        UUID id,
        long version,
        String scope,
        String number,
        LocalDate dated,
        String issuer,
        List<LocalDate> restDays,
        List<LocalDate> workDays,
        String annulledReason) {

    public CalendarDecision {
        restDays = List.copyOf(restDays);
        workDays = List.copyOf(workDays);
    }

    /** Decided and not yet recorded. */
    public static CalendarDecision of(
            String number,
            LocalDate dated,
            String issuer,
            List<LocalDate> restDays,
            List<LocalDate> workDays) {
        return new CalendarDecision(null, 0, null, number, dated, issuer, restDays, workDays, null);
    }
}
