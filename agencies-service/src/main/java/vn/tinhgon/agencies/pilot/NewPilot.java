package vn.tinhgon.agencies.pilot;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.platform.problem.InvalidField;

/**
 * A pilot that is decided.
 *
 * @param areaId the area that decides on it
 * @param siteIds the agencies that try it
 */
public record NewPilot(
        UUID areaId,
        String name,
        String description,
        List<UUID> siteIds,
        LocalDate startsOn,
        LocalDate reviewOn,
        Decision decision) {

    public NewPilot {
        siteIds = List.copyOf(siteIds);
        if (siteIds.isEmpty()) {
            throw new InvalidField("siteIds", "pilot-needs-site");
        }
        if (new HashSet<>(siteIds).size() < siteIds.size()) {
            throw new InvalidField("siteIds", "site-twice");
        }
        if (!reviewOn.isAfter(startsOn)) {
            throw new InvalidField("reviewOn", "review-not-after", startsOn);
        }
    }
}
