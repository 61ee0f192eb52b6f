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

import vn.tinhgon.agencies.area.rest.AreaView;
import vn.tinhgon.agencies.correction.AreaCorrections;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;

/** What the registry has to learn anew of areas. */
@Path("/api/v1/areas")
@Tag(name = "Lịch sử / History")
@RunOnVirtualThread
public class AreaCorrectionsResource {

    private final AreaCorrections corrections;
    private final Callers callers;

    AreaCorrectionsResource(AreaCorrections corrections, Callers callers) {
        this.corrections = corrections;
        this.callers = callers;
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @Operation(
            summary = "Đính chính ghi nhận về địa bàn / Correct what was recorded of an area",
            description =
                    "Như với cơ quan. Đường dẫn không đổi; cấp chỉ đính chính được khi không cơ quan nào ở địa bàn. As of agencies. The path stays; a level is corrected only where no agency sits in the area with the wrong one.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = AreaView.class)))
    public Response correct(
            @PathParam("id") UUID id, @Valid @NotNull AreaCorrectionRequest request) {
        var area = corrections.correct(request.of(id), callers.current());
        return Response.created(URI.create("/api/v1/areas/" + id + "/history"))
                .entity(AreaView.of(area))
                .build();
    }
}
