package vn.tinhgon.plans.task.extension.rest;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.plans.task.extension.ExtensionDesk;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;

/** More time for a task; {@code If-Match} is the task's version. */
@Path("/api/v1/tasks/{id}/extensions")
@Tag(name = "Thời hạn | Deadlines")
@RunOnVirtualThread
public class ExtensionsResource {

    private final ExtensionDesk desk;
    private final Callers callers;

    ExtensionsResource(ExtensionDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    @Operation(summary = "Các lần xin gia hạn | All requests for more time, oldest first")
    public List<ExtensionView> list(UUID id) {
        return desk.of(id, callers.current()).stream().map(ExtensionView::of).toList();
    }

    @POST
    @Idempotent
    @Operation(summary = "Xin gia hạn | Ask for more time; by the lead")
    @APIResponse(
            responseCode = "201",
            description = "It waits for a decision; the deadline is as it was",
            content = @Content(schema = @Schema(implementation = ExtensionView.class)))
    @APIResponse(responseCode = "403", description = "The caller's agency does not lead the task")
    @APIResponse(
            responseCode = "409",
            description = "Finished, never late, or another request is undecided")
    public Response ask(UUID id, @Valid @NotNull AskExtensionRequest request) {
        var asked =
                ExtensionView.of(
                        desk.ask(id, request.until(), request.reason(), callers.current()));
        return Response.created(URI.create("/api/v1/tasks/" + id + "/extensions"))
                .entity(asked)
                .build();
    }

    @POST
    @Path("/{extensionId}/decision")
    @Idempotent
    @Operation(
            summary =
                    "Quyết định việc gia hạn | Decide on a request; by an approver on the issuer's side who has not asked")
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = ExtensionView.class)))
    @APIResponse(
            responseCode = "403",
            description = "Asked by the caller or its agency, or not its to give")
    @APIResponse(responseCode = "409", description = "Decided already, or the task is finished")
    public Response decide(
            UUID id, UUID extensionId, @Valid @NotNull DecideExtensionRequest request) {
        return Response.ok(
                        ExtensionView.of(
                                desk.decide(
                                        id, extensionId, request.decision(), callers.current())))
                .build();
    }
}
