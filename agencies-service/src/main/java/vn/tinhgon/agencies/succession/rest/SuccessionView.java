package vn.tinhgon.agencies.succession.rest;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.succession.Extent;
import vn.tinhgon.agencies.succession.Succession;

/** One step from an agency or area that ended to a successor. */
@Schema(name = "Succession")
public record SuccessionView(
        UUID endedId,
        UUID successorId,
        @Schema(description = "In which way, as RestructuringKind has it", examples = "CONSOLIDATE")
                String kind,
        @Schema(description = "PARTIAL: others took over the rest") Extent extent,
        UUID restructuringId,
        LocalDate effectiveOn,
        DecisionBody decision) {

    public static SuccessionView of(Succession succession) {
        return new SuccessionView(
                succession.endedId(),
                succession.successorId(),
                succession.kind(),
                succession.extent(),
                succession.caseId(),
                succession.effectiveOn(),
                DecisionBody.of(succession.decision()));
    }
}
