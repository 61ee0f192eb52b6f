package vn.tinhgon.agencies.restructuring.merger;

import java.time.LocalDate;
import java.util.UUID;

/**
 * From when to when an agency stands, as known now.
 *
 * @param lastChange when its latest version begins
 * @param ends the first day on which it stands no longer, null while it goes on
 */
record Lifespan(UUID id, String name, LocalDate begins, LocalDate lastChange, LocalDate ends) {

    void mustStandOn(LocalDate day) {
        if (begins.isAfter(day)) {
            throw new AgencyBeginsLater(name, begins);
        }
        if (ends != null) {
            throw new AgencyHasEnded(name, ends);
        }
    }

    /** An agency stands for a day at least, and what has changed since is not undone unseen. */
    void mustBeFreeToEndOn(LocalDate day) {
        mustStandOn(day.minusDays(1));
        if (lastChange.isAfter(day)) {
            throw new AgencyChangedLater(name, lastChange);
        }
    }
}
