package vn.tinhgon.agencies.restructuring.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.restructuring.move.AreaMove;
import vn.tinhgon.agencies.restructuring.move.AreaOutput;
import vn.tinhgon.agencies.restructuring.move.RestructuringKind;

/** One move of areas; their agencies, and all areas below them, come along. */
@Schema(name = "AreaMove")
public record AreaMoveBody(
        @NotNull RestructuringKind kind,
        @Schema(description = "The areas to which it happens") @Size(max = 1000)
                List<@NotNull @Valid AreaInputBody> inputs,
        @Schema(description = "The areas that take over, the main heir first") @Size(max = 1000)
                List<@NotNull @Valid AreaOutputBody> outputs,
        @Schema(description = "RENAME: what the input is called then") @Size(min = 1, max = 300)
                String name,
        @Schema(description = "REPARENT: the area in which the inputs lie then") UUID parentId,
        @Schema(
                        description =
                                "Where agencies sit then whose area is divided or ends without an heir")
                @Size(max = 10000)
                List<@NotNull @Valid PlacementBody> placements) {

    AreaMove move(String field, Supplier<UUID> newId) {
        var taking = new ArrayList<AreaOutput>();
        for (var output : Listed.of(outputs)) {
            taking.add(output.output("%s.outputs[%d]".formatted(field, taking.size()), newId));
        }
        return new AreaMove(
                kind,
                Listed.of(inputs).stream().map(AreaInputBody::input).toList(),
                taking,
                name,
                parentId,
                Listed.of(placements).stream().map(PlacementBody::placement).toList());
    }

    static AreaMoveBody of(AreaMove move) {
        return new AreaMoveBody(
                move.kind(),
                move.inputs().stream().map(AreaInputBody::of).toList(),
                move.outputs().stream().map(AreaOutputBody::of).toList(),
                move.name(),
                move.parentId(),
                move.placements().stream().map(PlacementBody::of).toList());
    }
}
