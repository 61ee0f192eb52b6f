package vn.tinhgon.agencies.restructuring.rest;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jakarta.validation.Valid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.restructuring.move.Output;
import vn.tinhgon.platform.problem.InvalidField;

/** An agency that takes over: one that exists, by its id, or one that the case establishes. */
@Schema(name = "Output")
public record OutputBody(
        @Schema(description = "An agency that exists and goes on") UUID agencyId,
        @Schema(description = "An agency that begins") @Valid EstablishedBody establishes) {

    Output output(String field, Supplier<UUID> newId) {
        if ((agencyId == null) == (establishes == null)) {
            throw new InvalidField(field, "output-one-of");
        }
        return establishes == null
                ? new Output(agencyId, null)
                : new Output(
                        Optional.ofNullable(establishes.id()).orElseGet(newId), establishes.plan());
    }

    static OutputBody of(Output output) {
        return output.planned().isPresent()
                ? new OutputBody(null, EstablishedBody.of(output))
                : new OutputBody(output.agencyId(), null);
    }
}
