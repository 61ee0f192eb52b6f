package vn.tinhgon.agencies.restructuring.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.restructuring.Restructuring;
import vn.tinhgon.agencies.restructuring.RestructuringState;
import vn.tinhgon.agencies.restructuring.merger.MergerKind;
import vn.tinhgon.platform.rest.Versioned;

/** A case with all that it will do. */
@Schema(name = "Restructuring")
public record RestructuringView(
        UUID id,
        long version,
        MergerKind kind,
        String title,
        RestructuringState state,
        LocalDate effectiveOn,
        List<UUID> inputIds,
        @Schema(description = "The agency that takes over, whether it begins or goes on")
                UUID successorId,
        @Schema(description = "What the successor will be; null when it exists")
                SuccessorBody successor,
        @Schema(description = "Null: all functions go to the successor")
                List<FunctionMoveBody> functionMoves,
        DecisionBody decision,
        Instant draftedAt,
        Instant submittedAt,
        Instant approvedAt,
        Instant effectiveAt)
        implements Versioned {

    static RestructuringView of(Restructuring restructuring) {
        var merger = restructuring.merger();
        return new RestructuringView(
                restructuring.id(),
                restructuring.version(),
                merger.kind(),
                restructuring.title(),
                restructuring.state(),
                merger.effectiveOn(),
                merger.inputs(),
                merger.successorId(),
                SuccessorBody.of(merger.output()),
                merger.moves()
                        .map(moves -> moves.stream().map(FunctionMoveBody::of).toList())
                        .orElse(null),
                DecisionBody.of(restructuring.decision().orElse(null)),
                restructuring.draftedAt(),
                restructuring.submittedAt().orElse(null),
                restructuring.approvedAt().orElse(null),
                restructuring.effectiveAt().orElse(null));
    }
}
