package vn.tinhgon.plans.task.rest;

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

import vn.tinhgon.plans.task.OrderDesk;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;

/** Tasks that stand still, go on, or are not to be done any more, each with the reason. */
@Path("/api/v1/tasks/{id}")
@Tag(name = "Nhiệm vụ | Tasks")
@RunOnVirtualThread
public class TaskOrdersResource {

    private final OrderDesk desk;
    private final TaskList list;
    private final Callers callers;

    TaskOrdersResource(OrderDesk desk, TaskList list, Callers callers) {
        this.desk = desk;
        this.list = list;
        this.callers = callers;
    }

    @POST
    @Path("/suspension")
    @Idempotent
    @Operation(summary = "Tạm dừng nhiệm vụ | Suspend a task and its open parts")
    @APIResponse(responseCode = "200", description = "It stands still")
    @APIResponse(responseCode = "409", description = "It is over, or stands still already")
    public Response suspend(UUID id, @Valid @NotNull SuspendTaskRequest request) {
        return answer(desk.suspend(id, request.suspendedOn(), request.reason(), callers.current()));
    }

    @POST
    @Path("/resumption")
    @Idempotent
    @Operation(
            summary =
                    "Tiếp tục nhiệm vụ | Resume a task, and the parts that were suspended with it")
    @APIResponse(responseCode = "200", description = "It goes on")
    @APIResponse(responseCode = "409", description = "It does not stand still")
    public Response resume(UUID id, @Valid @NotNull ResumeTaskRequest request) {
        return answer(desk.resume(id, request.resumedOn(), request.reason(), callers.current()));
    }

    @POST
    @Path("/cancellation")
    @Idempotent
    @Operation(summary = "Hủy nhiệm vụ | Cancel a task and its open parts, for good")
    @APIResponse(responseCode = "200", description = "Nobody has to do it any more")
    @APIResponse(responseCode = "409", description = "It is over already")
    public Response cancel(UUID id, @Valid @NotNull CancelTaskRequest request) {
        return answer(desk.cancel(id, request.cancelledOn(), request.reason(), callers.current()));
    }

    private Response answer(Task task) {
        return Response.ok(list.changed(task.id())).build();
    }
}
