package vn.tinhgon.agencies.restructuring.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.restructuring.Annulled;
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
        @Schema(description = "The first 200; GET …/moves lists all") List<MoveBody> moves,
        @Schema(description = "The first 200; GET …/moves lists all") List<AreaMoveBody> areaMoves,
        List<UUID> endedPilotIds,
        int moveCount,
        int areaMoveCount,
        @Schema(description = "The case that this one annuls; it has no moves of its own then")
                UUID annulsId,
        @Schema(description = "How much of it has been annulled") Annulled annulled,
        DecisionBody consent,
        DecisionBody decision,
        Instant draftedAt,
        Instant submittedAt,
        Instant approvedAt,
        @Schema(description = "Since when the registry knows it so") Instant effectiveAt,
        @Schema(description = "When it was rejected or withdrawn") Instant closedAt,
        @Schema(description = "Why it was rejected or withdrawn") String closedBecause)
        implements Versioned {

    /** One that is not in effect yet, or has just come into it: nothing of it is annulled. */
    static RestructuringView of(Restructuring restructuring) {
        return of(restructuring, Annulled.NOT);
    }

    static RestructuringView of(Restructuring restructuring, Annulled annulled) {
        var plan = restructuring.plan();
        var course = restructuring.course();
        return new RestructuringView(
                restructuring.id(),
                restructuring.version(),
                restructuring.title(),
                restructuring.state(),
                restructuring.effectiveOn(),
                Lists.first(plan.moves()).stream().map(MoveBody::of).toList(),
                Lists.first(plan.areaMoves()).stream().map(AreaMoveBody::of).toList(),
                plan.endedPilots(),
                plan.moves().size(),
                plan.areaMoves().size(),
                restructuring.annuls().orElse(null),
                annulled,
                DecisionBody.of(restructuring.consent().orElse(null)),
                DecisionBody.of(restructuring.decision().orElse(null)),
                course.draftedAt(),
                course.submittedAt().orElse(null),
                course.approvedAt().orElse(null),
                course.effectiveAt().orElse(null),
                course.closedAt().orElse(null),
                course.closedBecause().orElse(null));
    }
}
