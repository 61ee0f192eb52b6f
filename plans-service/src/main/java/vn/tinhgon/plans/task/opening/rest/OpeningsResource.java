package vn.tinhgon.plans.task.opening.rest;

import java.util.UUID;
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

import vn.tinhgon.plans.task.opening.OpeningDesk;
import vn.tinhgon.plans.task.rest.TaskList;
import vn.tinhgon.plans.task.rest.TaskView;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;

/** Tasks that wait for a request or a condition. */
@Path("/api/v1/tasks/{id}/opening")
@Tag(name = "Thời hạn | Deadlines")
@RunOnVirtualThread
public class OpeningsResource {

    private final OpeningDesk desk;
    private final TaskList list;
    private final Callers callers;

    OpeningsResource(OpeningDesk desk, TaskList list, Callers callers) {
        this.desk = desk;
        this.list = list;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @Operation(
            summary =
                    "Mở nhiệm vụ khi có yêu cầu, đủ điều kiện | Open a task that waits for a request or a condition")
    @APIResponse(
            responseCode = "200",
            description = "It runs",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    @APIResponse(responseCode = "409", description = "It waits for neither, or runs already")
    public Response open(UUID id, @Valid @NotNull OpenTaskRequest request) {
        desk.open(id, request.opening(), callers.current());
        return Response.ok(list.today(callers.current(), id)).build();
    }

    @POST
    @Path("/annulment")
    @Idempotent
    @Operation(summary = "Hủy việc mở nhiệm vụ | It was opened in error: it waits again")
    @APIResponse(
            responseCode = "200",
            description = "It waits again",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    @APIResponse(responseCode = "409", description = "No person has opened it")
    public Response annul(UUID id, @Valid @NotNull AnnulOpeningRequest request) {
        desk.annul(id, request.reason(), callers.current());
        return Response.ok(list.today(callers.current(), id)).build();
    }
}
