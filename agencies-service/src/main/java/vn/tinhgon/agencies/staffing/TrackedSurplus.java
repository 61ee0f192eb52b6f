package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;

/**
 * A surplus and what has become of it by a day.
 *
 * @param remaining how many are too many still
 * @param endsOn the day by which they must be gone, null where no rule says
 * @param basis the document that sets the day
 */
public record TrackedSurplus(Surplus surplus, int remaining, LocalDate endsOn, String basis) {

    /** Some remain although their time is over. */
    public boolean overdueOn(LocalDate day) {
        return remaining > 0 && endsOn != null && !day.isBefore(endsOn);
    }
}
