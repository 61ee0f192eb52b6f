package vn.tinhgon.plans.task.pilot.rest;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.pilot.Place;

/** An agency or an area: exactly one of them. */
@Schema(name = "PilotPlace")
public record PlaceRequest(UUID agencyId, UUID areaId) {

    Place place() {
        return new Place(agencyId, areaId);
    }
}
