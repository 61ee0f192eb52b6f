package vn.tinhgon.agencies.agency.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.agency.Resolution;
import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.succession.Succession;

/** What a code means on a day. */
@Schema(name = "Resolution")
public record ResolutionView(
        CodeBody code,
        LocalDate asOf,
        @Schema(description = "The first day on which the code was closed; null while it is open")
                LocalDate closedOn,
        @Schema(description = "The agency that the code means on that day") AgencyView agency,
        @Schema(description = "By which successions and decisions; empty when the holder stands")
                List<Via> via) {

    /** One step from an agency that ended to its successor. */
    @Schema(name = "Succession")
    public record Via(
            UUID endedId,
            UUID successorId,
            UUID restructuringId,
            LocalDate effectiveOn,
            DecisionBody decision) {

        static Via of(Succession succession) {
            return new Via(
                    succession.endedId(),
                    succession.successorId(),
                    succession.caseId(),
                    succession.effectiveOn(),
                    DecisionBody.of(succession.decision()));
        }
    }

    static ResolutionView of(Resolution resolution, LocalDate day) {
        return new ResolutionView(
                CodeBody.of(resolution.code().value()),
                day,
                resolution.code().closedBy(day),
                AgencyView.of(resolution.agency(), day),
                resolution.via().stream().map(Via::of).toList());
    }
}
