package vn.tinhgon.agencies.correction.rest;

import java.net.URI;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.agencies.agency.rest.AgencyView;
import vn.tinhgon.agencies.correction.AgencyCorrections;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;

/** What the registry has to learn anew of agencies. */
@Path("/api/v1/agencies")
@Tag(name = "Lịch sử / History")
@RunOnVirtualThread
public class AgencyCorrectionsResource {

    private final AgencyCorrections corrections;
    private final Callers callers;

    AgencyCorrectionsResource(AgencyCorrections corrections, Callers callers) {
        this.corrections = corrections;
        this.callers = callers;
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @Operation(
            summary = "Đính chính ghi nhận về cơ quan / Correct what was recorded of an agency",
            description =
                    "Ghi lại cho cùng khoảng thời gian; điều đã biết trước đây vẫn xem được bằng knownAt. Recorded anew for the same period; what was known before is still there at knownAt. Codes are those of the period: what is left out of the list, the agency did not have then.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    public Response correct(
            @PathParam("id") UUID id, @Valid @NotNull AgencyCorrectionRequest request) {
        var agency = corrections.correct(request.of(id), callers.current());
        return Response.created(URI.create("/api/v1/agencies/" + id + "/history"))
                .entity(AgencyView.of(agency, request.validFrom()))
                .build();
    }
}
