package vn.tinhgon.agencies.restructuring.rest;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.restructuring.CaseMoves.ListedMove;

/** One move of a case. */
@Schema(name = "RestructuringMove")
public record RestructuringMoveView(
        @Schema(description = "What an annulment calls it", examples = "areaMoves[17]") String ref,
        @Schema(description = "A move of agencies, else null") MoveBody move,
        @Schema(description = "A move of areas, else null") AreaMoveBody areaMove,
        @Schema(description = "A pilot that ends with the case, else null") UUID endedPilotId,
        @Schema(description = "The case that takes it back or is to, null when none is drafted")
                UUID annulledById) {

    static RestructuringMoveView of(ListedMove listed) {
        var move = listed.move();
        return new RestructuringMoveView(
                listed.ref().toString(),
                move.moves().stream().map(MoveBody::of).findFirst().orElse(null),
                move.areaMoves().stream().map(AreaMoveBody::of).findFirst().orElse(null),
                move.endedPilots().stream().findFirst().orElse(null),
                listed.annulledBy().orElse(null));
    }
}
