package vn.tinhgon.plans.cascade.rest;

import java.util.UUID;
import jakarta.transaction.Transactional;
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

import vn.tinhgon.plans.cascade.HandingDownDesk;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;

/** Tasks that are handed down to agencies below. */
@Path("/api/v1/tasks/{id}/handing-down")
@Tag(name = "Nhiệm vụ | Tasks")
@RunOnVirtualThread
@Transactional
public class HandingDownResource {

    private final HandingDownDesk desk;
    private final Callers callers;

    HandingDownResource(HandingDownDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @Operation(
            summary =
                    "Giao nhiệm vụ cho cấp dưới | Hand a task down: each agency finds it in the draft of its own plan",
            description =
                    "A draft that carries out the plan above is taken, or begun. How far the tasks below are shows in the task above (takenUp) once their plans are issued.")
    @APIResponse(
            responseCode = "200",
            description = "The draft tasks",
            content = @Content(schema = @Schema(implementation = HandedDownView.class)))
    public Response handDown(UUID id, @Valid @NotNull HandDownRequest request) {
        var given = desk.handDown(id, request.agencyIds(), request.dueOn(), callers.current());
        return Response.ok(new HandedDownView(given)).build();
    }
}
