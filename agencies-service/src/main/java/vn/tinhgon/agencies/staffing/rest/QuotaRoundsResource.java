package vn.tinhgon.agencies.staffing.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.agencies.staffing.QuotaRounds;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;

/** One decision that grants quotas to many agencies. */
@Path("/api/v1/staffing/quotas")
@Tag(name = "Biên chế / Staffing")
@RunOnVirtualThread
public class QuotaRoundsResource {

    private final QuotaRounds rounds;
    private final Callers callers;

    QuotaRoundsResource(QuotaRounds rounds, Callers callers) {
        this.rounds = rounds;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Giao biên chế cho nhiều cơ quan / Grant the quotas of many agencies",
            description =
                    "Một quyết định, tất cả hoặc không; mỗi dòng sai đều được nêu. One decision, all of it or nothing; each wrong row is named.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = QuotaRoundView.class)))
    public Response grant(@Valid @NotNull GrantQuotasRequest request) {
        var day = request.day();
        var round = rounds.grant(request.rows(), day, request.grantedBy(), callers.current());
        return Response.ok(QuotaRoundView.of(round, day, request.decision())).build();
    }
}
