package vn.tinhgon.plans.task.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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

    /** No place twice on one day, and none before the pilot begins. */
    static void mustFit(LocalDate start, List<StatedSite> present, List<StatedSite> more) {
        var all = Stream.concat(present.stream(), more.stream()).toList();
        for (var site : more) {
            if (site.from.isBefore(start)) {
                throw new InvalidField("sites", "pilot-site-before-start", site.from, start);
            }
            if (all.stream().filter(site::meets).count() > 1) {
                throw new InvalidField("sites", "site-twice");
            }
        }
    }

    private boolean meets(StatedSite other) {
        return place.equals(other.place)
                && (until == null || other.from.isBefore(until))
                && (other.until == null || from.isBefore(other.until));
    }
}
