package vn.tinhgon.agencies.restructuring.rest;

import java.util.UUID;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.restructuring.move.Placement;

/** Where an agency sits then. */
@Schema(name = "Placement")
public record PlacementBody(@NotNull UUID agencyId, @NotNull UUID areaId) {

    Placement placement() {
        return new Placement(agencyId, areaId);
    }

    static PlacementBody of(Placement placement) {
        return new PlacementBody(placement.agencyId(), placement.areaId());
    }
}
