package vn.tinhgon.agencies.restructuring.rest;

import java.util.UUID;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.restructuring.move.AreaInput;
import vn.tinhgon.agencies.succession.Extent;

/** An area, whole or in part. */
@Schema(name = "AreaInput")
public record AreaInputBody(
        @NotNull UUID areaId,
        @Schema(description = "Absent: FULL. PARTIAL when the rest goes in other moves")
                Extent extent) {

    AreaInput input() {
        return new AreaInput(areaId, extent == null ? Extent.FULL : extent);
    }

    static AreaInputBody of(AreaInput input) {
        return new AreaInputBody(input.areaId(), input.extent());
    }
}
