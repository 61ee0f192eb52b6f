package vn.tinhgon.plans.task.pilot.rest;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.pilot.Place;
import vn.tinhgon.plans.task.pilot.StatedSite;

/** Where a pilot is tried: an agency or an area, exactly one of them. */
@Schema(name = "StatePilotSite")
public record SiteRequest(
        UUID agencyId,
        UUID areaId,
        @NotNull LocalDate from,
        @Schema(description = "The first day on which it is a site no more; open when left out")
                LocalDate until) {

    StatedSite site() {
        return new StatedSite(new Place(agencyId, areaId), from, until);
    }
}
