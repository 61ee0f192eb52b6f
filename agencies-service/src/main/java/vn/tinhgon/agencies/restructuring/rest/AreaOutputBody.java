package vn.tinhgon.agencies.restructuring.rest;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jakarta.validation.Valid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.restructuring.move.AreaOutput;
import vn.tinhgon.platform.problem.InvalidField;

/** An area that takes over: one that exists, by its id, or one that the case establishes. */
@Schema(name = "AreaOutput")
public record AreaOutputBody(
        @Schema(description = "An area that exists and goes on") UUID areaId,
        @Schema(description = "An area that begins") @Valid EstablishedAreaBody establishes) {

    AreaOutput output(String field, Supplier<UUID> newId) {
        if ((areaId == null) == (establishes == null)) {
            throw new InvalidField(field, "output-one-of");
        }
        return establishes == null
                ? new AreaOutput(areaId, null)
                : new AreaOutput(
                        Optional.ofNullable(establishes.id()).orElseGet(newId), establishes.plan());
    }

    static AreaOutputBody of(AreaOutput output) {
        return output.planned().isPresent()
                ? new AreaOutputBody(null, EstablishedAreaBody.of(output))
                : new AreaOutputBody(output.areaId(), null);
    }
}
