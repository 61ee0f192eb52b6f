package vn.tinhgon.plans.task.pilot;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.InvalidField;

/**
 * Where a pilot is to be tried.
 *
 * @param until the first day on which it is a site no more, null while that is open
 */
public record StatedSite(Place place, LocalDate from, LocalDate until) {

    public StatedSite {
        if (until != null && !until.isAfter(from)) {
            throw new InvalidField("sites", "pilot-site-until-before-from", until, from);
        }
    }

    boolean meets(StatedSite other) {
        return place.equals(other.place)
                && (until == null || other.from.isBefore(until))
                && (other.until == null || from.isBefore(other.until));
    }
}
