package vn.tinhgon.agencies.agency.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.agency.Resolution;
import vn.tinhgon.agencies.succession.rest.SuccessionView;

/** What a code means on a day. */
@Schema(name = "Resolution")
public record ResolutionView(
        CodeBody code,
        LocalDate asOf,
        @Schema(description = "The first day on which the code was closed; null while it is open")
                LocalDate closedOn,
        @Schema(description = "The agency whose code it is or was") UUID holderId,
        @Schema(
                        description =
                                "The agencies that the code means on that day, the main one first; none when it ended without successor")
                List<AgencyView> agencies,
        @Schema(description = "By which successions and decisions; empty when the holder stands")
                List<SuccessionView> via) {

    static ResolutionView of(Resolution resolution, LocalDate day) {
        return new ResolutionView(
                CodeBody.of(resolution.code().value()),
                day,
                resolution.code().closedBy(day),
                resolution.code().agencyId(),
                resolution.agencies().stream().map(agency -> AgencyView.of(agency, day)).toList(),
                resolution.via().stream().map(SuccessionView::of).toList());
    }
}
