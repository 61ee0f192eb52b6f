package vn.tinhgon.agencies.restructuring.rest;

import java.util.Optional;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.restructuring.merger.FunctionMove;

/** A function that goes to an agency. */
@Schema(name = "FunctionMove")
public record FunctionMoveBody(
        @NotNull UUID functionId, @Schema(description = "Absent: the successor") UUID toAgencyId) {

    FunctionMove move(UUID successor) {
        return new FunctionMove(functionId, Optional.ofNullable(toAgencyId).orElse(successor));
    }

    static FunctionMoveBody of(FunctionMove move) {
        return new FunctionMoveBody(move.functionId(), move.toAgencyId());
    }
}
