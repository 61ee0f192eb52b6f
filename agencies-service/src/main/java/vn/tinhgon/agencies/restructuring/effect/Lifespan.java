package vn.tinhgon.agencies.restructuring.effect;

import java.time.LocalDate;
import java.util.UUID;

/**
 * From when to when an agency or area stands, as known now.
 *
 * @param lastChange when its latest version begins
 * @param ends the first day on which it stands no longer, null while it goes on
 */
record Lifespan(UUID id, String name, LocalDate begins, LocalDate lastChange, LocalDate ends) {

    void mustStandOn(LocalDate day) {
        if (begins.isAfter(day)) {
            throw new BeginsLater(name, begins);
        }
        if (ends != null) {
            throw new HasEnded(name, ends);
        }
    }

    /** Whatever stands does so for a day at least. */
    void mustBeFreeToEndOn(LocalDate day) {
        mustStandOn(day.minusDays(1));
        mustBeFreeToChangeOn(day);
    }

    /** What has changed since is not undone unseen. */
    void mustBeFreeToChangeOn(LocalDate day) {
        mustStandOn(day);
        if (lastChange.isAfter(day)) {
            throw new ChangedLater(name, lastChange);
        }
    }
}
