package vn.tinhgon.plans.vacancy.rest;

import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.plans.vacancy.DutiesBelowDesk;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;

/** Duties to issue plans below that nobody has, and bodies to receive them. */
@Path("/api/v1/plans/{id}/cascade")
@Tag(name = "Kế hoạch | Plans")
@RunOnVirtualThread
public class DutiesBelowResource {

    private final DutiesBelowDesk desk;
    private final Callers callers;

    DutiesBelowResource(DutiesBelowDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @POST
    @Path("/{dutyId}/assignment")
    @Idempotent
    @Operation(
            summary =
                    "Giao lại việc ban hành kế hoạch của cơ quan đã kết thúc | Give the duty of an ended agency to another")
    @APIResponse(responseCode = "204", description = "The other agency has it from today on")
    @APIResponse(responseCode = "409", description = "Somebody has it, or it is met")
    public Response assign(UUID id, UUID dutyId, @Valid @NotNull AssignDutyRequest request) {
        desk.assign(id, dutyId, request.agencyId(), request.reason(), callers.current());
        return Response.noContent().build();
    }

    @POST
    @Path("/receiver")
    @Idempotent
    @Operation(
            summary =
                    "Chọn nơi nhận kế hoạch cấp dưới thay cơ quan đã kết thúc | Let another body receive the plans from below")
    @APIResponse(responseCode = "204", description = "It receives what open duties bring")
    @APIResponse(responseCode = "409", description = "That body receives nothing, or has not ended")
    public Response receive(UUID id, @Valid @NotNull ReceiveRequest request) {
        desk.receive(
                id,
                request.fromAgencyId(),
                request.toAgencyId(),
                request.reason(),
                callers.current());
        return Response.noContent().build();
    }
}
