package vn.tinhgon.plans.task.obstacle.rest;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
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
import org.jboss.resteasy.reactive.RestQuery;

import vn.tinhgon.plans.task.obstacle.Obstacle;
import vn.tinhgon.plans.task.obstacle.ObstacleDesk;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;

/** What stands in the way of a task; {@code If-Match} is the task's version. */
@Path("/api/v1/tasks/{id}/obstacles")
@Tag(name = "Vướng mắc | Obstacles")
@RunOnVirtualThread
public class ObstaclesOfTaskResource {

    private final ObstacleDesk desk;
    private final Callers callers;
    private final Clock clock;

    ObstaclesOfTaskResource(ObstacleDesk desk, Callers callers, Clock clock) {
        this.desk = desk;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Vướng mắc của nhiệm vụ | Obstacles of a task, oldest first",
            description = "As of a day in Vietnam, today when none is asked.")
    public List<ObstacleView> list(UUID id, @RestQuery LocalDate asOf) {
        var day = asOf == null ? today() : asOf;
        return desk.of(id, day, callers.current()).stream()
                .map(obstacle -> ObstacleView.of(obstacle, day))
                .toList();
    }

    @POST
    @Idempotent
    @Operation(
            summary =
                    "Kiến nghị vướng mắc lên trên | Raise an obstacle to a body above; by the lead",
            description = "The task's deadline is as it was.")
    @APIResponse(
            responseCode = "201",
            description = "It waits for an answer",
            content = @Content(schema = @Schema(implementation = ObstacleView.class)))
    @APIResponse(responseCode = "403", description = "The caller's agency does not lead the task")
    public Response raise(UUID id, @Valid @NotNull RaiseObstacleRequest request) {
        return created(desk.raise(id, request.raised(), callers.current()));
    }

    @POST
    @Path("/{obstacleId}/answer")
    @Idempotent
    @Operation(summary = "Trả lời vướng mắc | Answer an obstacle; by the body that was asked")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = ObstacleView.class)))
    @APIResponse(responseCode = "403", description = "Another body was asked")
    @APIResponse(responseCode = "409", description = "Answered or passed on already")
    public Response answer(
            UUID id, UUID obstacleId, @Valid @NotNull AnswerObstacleRequest request) {
        var answered = desk.answer(id, obstacleId, request.answer(), callers.current());
        return Response.ok(ObstacleView.of(answered, today())).build();
    }

    @POST
    @Path("/{obstacleId}/passing-on")
    @Idempotent
    @Operation(
            summary =
                    "Chuyển vướng mắc lên cấp trên nữa | Pass an obstacle further up; by the body that was asked")
    @APIResponse(
            responseCode = "201",
            description = "The obstacle as it waits above; the one before stays to be seen",
            content = @Content(schema = @Schema(implementation = ObstacleView.class)))
    @APIResponse(responseCode = "403", description = "Another body was asked")
    @APIResponse(responseCode = "409", description = "Answered or passed on already")
    public Response passOn(UUID id, UUID obstacleId, @Valid @NotNull RaiseObstacleRequest request) {
        return created(desk.passOn(id, obstacleId, request.raised(), callers.current()));
    }

    private Response created(Obstacle obstacle) {
        return Response.created(URI.create("/api/v1/tasks/" + obstacle.taskId() + "/obstacles"))
                .entity(ObstacleView.of(obstacle, today()))
                .build();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
