package vn.tinhgon.plans.task.pilot;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a pilot is tried, as it was stated and as of a day.
 *
 * @param until the first day on which it is a site no more, null while that is open
 * @param closingReason why it was closed, null as long as it was not
 * @param nowId who stands for the agency on the day, or which area has taken the place of the area;
 *     null when nobody does
 */
public record PilotSite(
        UUID id,
        UUID agencyId,
        UUID areaId,
        String name,
        LocalDate since,
        LocalDate until,
        String closingReason,
        UUID nowId,
        String nowName) {

    public boolean isOpen(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    /** One that was closed before it began never was. */
    boolean everWas() {
        return !since.equals(until);
    }

    PilotSite now(UUID id, String name) {
        return new PilotSite(
                this.id, agencyId, areaId, this.name, since, until, closingReason, id, name);
    }

    StatedSite stated() {
        return new StatedSite(new Place(agencyId, areaId), since, until);
    }
}
