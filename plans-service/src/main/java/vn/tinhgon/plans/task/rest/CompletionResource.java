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

import vn.tinhgon.plans.task.CompletionDesk;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;

/** A task is done: submitted by its lead, accepted or returned by who watches over it. */
@Path("/api/v1/tasks/{id}/completion")
@Tag(name = "Nhiệm vụ | Tasks")
@RunOnVirtualThread
public class CompletionResource {

    private final CompletionDesk desk;
    private final TaskList list;
    private final Callers callers;

    CompletionResource(CompletionDesk desk, TaskList list, Callers callers) {
        this.desk = desk;
        this.list = list;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Báo hoàn thành nhiệm vụ | Submit a task as done, with evidence; by its lead",
            description =
                    "It is done when the agency that watches over it (its own monitor, or else the plan's) accepts it: until then it awaits acceptance and is not late. Where nobody but the lead watches, it is done at once.")
    @APIResponse(
            responseCode = "200",
            description = "Submitted, or done where nobody has to accept it")
    @APIResponse(responseCode = "403", description = "The caller's agency does not lead the task")
    @APIResponse(responseCode = "409", description = "Already completed, or parts of it are open")
    @APIResponse(responseCode = "422", description = "Evidence is demanded and none is given")
    public Response submit(UUID id, @Valid @NotNull CompleteTaskRequest request) {
        return answer(desk.submit(id, request.completedOn(), request.stated(), callers.current()));
    }

    @POST
    @Path("/acceptance")
    @Idempotent
    @Operation(
            summary = "Xác nhận hoàn thành | Accept that a task is done; by who watches over it",
            description = "It is done on the day that the lead stated.")
    @APIResponse(responseCode = "200", description = "Done, for good")
    @APIResponse(responseCode = "403", description = "Another agency watches over the task")
    @APIResponse(responseCode = "409", description = "Nothing was submitted")
    public Response accept(UUID id) {
        return answer(desk.accept(id, callers.current()));
    }

    @POST
    @Path("/return")
    @Idempotent
    @Operation(
            summary =
                    "Trả lại báo cáo hoàn thành | Return it with the reason; by who watches over it")
    @APIResponse(responseCode = "200", description = "Open as before")
    @APIResponse(responseCode = "403", description = "Another agency watches over the task")
    @APIResponse(responseCode = "409", description = "Nothing was submitted")
    public Response giveBack(UUID id, @Valid @NotNull ReturnCompletionRequest request) {
        return answer(desk.giveBack(id, request.reason(), callers.current()));
    }

    private Response answer(Task task) {
        return Response.ok(list.changed(task.id())).build();
    }
}
