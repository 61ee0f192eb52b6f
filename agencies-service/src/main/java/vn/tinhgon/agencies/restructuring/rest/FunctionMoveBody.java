package vn.tinhgon.agencies.restructuring.rest;

import java.util.Optional;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.restructuring.move.FunctionMove;
import vn.tinhgon.platform.problem.InvalidField;

/** A function that goes to an agency, or out of the State. */
@Schema(name = "FunctionMove")
public record FunctionMoveBody(
        @NotNull UUID functionId,
        @Schema(description = "Absent: the only output of the move") UUID toAgencyId,
        @Schema(description = "It leaves the State, and this is why; nobody owns it then")
                @Size(min = 1, max = 1000)
                String leavesBecause) {

    FunctionMove move(String field, Optional<UUID> onlyOutput) {
        if (leavesBecause != null) {
            if (toAgencyId != null) {
                throw new InvalidField(field + ".toAgencyId", "function-leaves-and-goes");
            }
            return new FunctionMove(functionId, null, leavesBecause);
        }
        var to =
                Optional.ofNullable(toAgencyId)
                        .or(() -> onlyOutput)
                        .orElseThrow(
                                () -> new InvalidField(field + ".toAgencyId", "field-required"));
        return FunctionMove.to(functionId, to);
    }

    static FunctionMoveBody of(FunctionMove move) {
        return new FunctionMoveBody(move.functionId(), move.toAgencyId(), move.leavesBecause());
    }
}
