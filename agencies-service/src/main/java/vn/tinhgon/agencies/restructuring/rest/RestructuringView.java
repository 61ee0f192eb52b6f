package vn.tinhgon.agencies.restructuring.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.restructuring.Restructuring;
import vn.tinhgon.agencies.restructuring.RestructuringState;
import vn.tinhgon.platform.rest.Versioned;

/** A case with all that it will do. */
@Schema(name = "Restructuring")
public record RestructuringView(
        UUID id,
        long version,
        String title,
        RestructuringState state,
        LocalDate effectiveOn,
        List<MoveBody> moves,
        List<AreaMoveBody> areaMoves,
        List<UUID> endedPilotIds,
        @Schema(description = "The case that this one annuls; it has no moves of its own then")
                UUID annulsId,
        DecisionBody consent,
        DecisionBody decision,
        Instant draftedAt,
        Instant submittedAt,
        Instant approvedAt,
        @Schema(description = "Since when the registry knows it so") Instant effectiveAt,
        @Schema(description = "When it was rejected or withdrawn") Instant closedAt,
        @Schema(description = "Why it was rejected or withdrawn") String closedBecause)
        implements Versioned {

    static RestructuringView of(Restructuring restructuring) {
        var plan = restructuring.plan();
        return new RestructuringView(
                restructuring.id(),
                restructuring.version(),
                restructuring.title(),
                restructuring.state(),
                restructuring.effectiveOn(),
                plan.moves().stream().map(MoveBody::of).toList(),
                plan.areaMoves().stream().map(AreaMoveBody::of).toList(),
                plan.endedPilots(),
                restructuring.annuls().orElse(null),
                DecisionBody.of(restructuring.consent().orElse(null)),
                DecisionBody.of(restructuring.decision().orElse(null)),
                restructuring.draftedAt(),
                restructuring.submittedAt().orElse(null),
                restructuring.approvedAt().orElse(null),
                restructuring.effectiveAt().orElse(null),
                restructuring.closedAt().orElse(null),
                restructuring.closedBecause().orElse(null));
    }
}
