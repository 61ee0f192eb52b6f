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

import vn.tinhgon.plans.task.ContributionDesk;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;

/** What agencies beside the lead owe a task, and bring to it. */
@Path("/api/v1/tasks/{id}")
@Tag(name = "Nhiệm vụ | Tasks")
@RunOnVirtualThread
public class ContributionsResource {

    private final ContributionDesk desk;
    private final TaskList list;
    private final Callers callers;

    ContributionsResource(ContributionDesk desk, TaskList list, Callers callers) {
        this.desk = desk;
        this.list = list;
        this.callers = callers;
    }

    @POST
    @Path("/contribution-requests")
    @Idempotent
    @Operation(
            summary =
                    "Đề nghị cơ quan phối hợp | Ask an agency for its part by a day of its own; by the lead",
            description =
                    "Whoever advises, coordinates or implements owes its part by the last day of the task, or by the day asked here. Its silence is its own and not the lead's.")
    @APIResponse(responseCode = "200", description = "The agency is told")
    @APIResponse(responseCode = "403", description = "The caller's agency does not lead the task")
    public Response ask(UUID id, @Valid @NotNull AskContributionRequest request) {
        return answer(
                desk.ask(
                        id,
                        request.agencyId(),
                        request.asked(),
                        request.dueOn(),
                        callers.current()));
    }

    @POST
    @Path("/contributions")
    @Idempotent
    @Operation(summary = "Báo cáo phần phối hợp | Bring the part that the caller's agency owes")
    @APIResponse(responseCode = "200", description = "Noted; the lead is told")
    @APIResponse(responseCode = "403", description = "The caller's agency owes the task nothing")
    public Response contribute(UUID id, @Valid @NotNull ContributeRequest request) {
        return answer(
                desk.contribute(
                        id,
                        request.agencyId(),
                        request.contributedOn(),
                        request.note(),
                        request.stated(),
                        callers.current()));
    }

    private Response answer(Task task) {
        return Response.ok(list.changed(task.id())).build();
    }
}
