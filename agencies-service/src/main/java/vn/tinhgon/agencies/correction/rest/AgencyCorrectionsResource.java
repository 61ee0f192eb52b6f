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
import vn.tinhgon.agencies.correction.CorrectionDesk;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;

/** What the registry has to learn anew of agencies. */
@Path("/api/v1/agencies")
@Tag(name = "Lịch sử / History")
@RunOnVirtualThread
public class CorrectionsResource {

    private final CorrectionDesk desk;
    private final Callers callers;

    CorrectionsResource(CorrectionDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @Operation(
            summary = "Đính chính ghi nhận / Correct what was recorded",
            description =
                    "Ghi lại cho cùng khoảng thời gian; điều đã biết trước đây vẫn xem được bằng knownAt. Recorded anew for the same period; what was known before is still there at knownAt.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    public Response correct(@PathParam("id") UUID id, @Valid @NotNull CorrectionRequest request) {
        var agency = desk.correct(request.of(id), callers.current());
        return Response.created(URI.create("/api/v1/agencies/" + id + "/history"))
                .entity(AgencyView.of(agency, request.validFrom()))
                .build();
    }
}
