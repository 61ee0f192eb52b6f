package vn.tinhgon.plans.task.pilot.rest;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
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

import vn.tinhgon.plans.task.pilot.Pilot;
import vn.tinhgon.plans.task.pilot.PilotDesk;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;

/** A task as a pilot; {@code If-Match} is the task's version. */
@Path("/api/v1/tasks/{id}/pilot")
@Tag(name = "Thí điểm | Pilots")
@RunOnVirtualThread
public class PilotOfTaskResource {

    private final PilotDesk desk;
    private final Callers callers;
    private final Clock clock;

    PilotOfTaskResource(PilotDesk desk, Callers callers, Clock clock) {
        this.desk = desk;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Xem việc thí điểm của nhiệm vụ | A task as a pilot",
            description = "As of a day in Vietnam, today when none is asked.")
    @APIResponse(responseCode = "404", description = "The task was no pilot on that day")
    public TaskPilotView get(UUID id, @RestQuery LocalDate asOf) {
        var day = asOf == null ? today() : asOf;
        return TaskPilotView.of(desk.get(id, day, callers.current()), day);
    }

    @POST
    @Idempotent
    @Operation(
            summary =
                    "Xác định nhiệm vụ là thí điểm | Declare a task a pilot; by the issuer of the plan, or in its draft",
            description =
                    "With where it is tried and the days of its interim and final review, of which is told 30, 15, 7, 3, 1 days before, on the day, and 1, 7, 15, 30 days after and then monthly, unless its plan has rules of its own. Of a draft it is told when that is issued.")
    @APIResponse(
            responseCode = "201",
            description = "It is a pilot",
            content = @Content(schema = @Schema(implementation = TaskPilotView.class)))
    @APIResponse(responseCode = "403", description = "Another agency has issued the plan")
    @APIResponse(responseCode = "409", description = "It is one already")
    public Response declare(UUID id, @Valid @NotNull DeclarePilotRequest request) {
        var pilot = desk.declare(id, request.pilot(), callers.current());
        return Response.created(URI.create("/api/v1/tasks/" + id + "/pilot"))
                .entity(view(pilot))
                .build();
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @Operation(
            summary =
                    "Rút việc xác định thí điểm do ghi nhầm | It was a mistake to declare it a pilot; by the issuer of the plan, or in its draft",
            description =
                    "From today on the task is no pilot; what was stated stays to be seen. In a draft it goes, and the audit trail keeps it.")
    @APIResponse(responseCode = "204", description = "It is no pilot")
    @APIResponse(responseCode = "409", description = "It is over already")
    public Response withdraw(UUID id, @Valid @NotNull WithdrawPilotRequest request) {
        desk.withdraw(id, request.reason(), callers.current());
        return Response.noContent().build();
    }

    @POST
    @Path("/sites")
    @Idempotent
    @Operation(
            summary = "Thêm nơi thí điểm | Let others try it too; by the issuer of the plan",
            description = "Each is an agency or an area of the plan's part of the country.")
    @APIResponse(
            responseCode = "200",
            description = "They try it too",
            content = @Content(schema = @Schema(implementation = TaskPilotView.class)))
    @APIResponse(responseCode = "409", description = "It is over, or awaits a decision")
    public Response addSites(UUID id, @Valid @NotNull AddPilotSitesRequest request) {
        return ok(desk.addSites(id, request.stated(), request.reason(), callers.current()));
    }

    @POST
    @Path("/sites/{siteId}/closing")
    @Idempotent
    @Operation(
            summary =
                    "Kết thúc thí điểm tại một nơi | Close a site, with a reason; by the issuer of the plan",
            description = "It stays to be seen. Where it is tried there again is another site.")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = TaskPilotView.class)))
    @APIResponse(responseCode = "409", description = "Closed already, or the pilot is over")
    public Response closeSite(UUID id, UUID siteId, @Valid @NotNull ClosePilotSiteRequest request) {
        return ok(desk.closeSite(id, siteId, request.until(), request.reason(), callers.current()));
    }

    @POST
    @Path("/rescheduling")
    @Idempotent
    @Operation(
            summary =
                    "Đổi ngày sơ kết, tổng kết | Review it on other days; by the issuer of the plan",
            description = "Of a day that changes is told anew. A day that stays may lie back.")
    @APIResponse(
            responseCode = "200",
            description = "It is reviewed on those days",
            content = @Content(schema = @Schema(implementation = TaskPilotView.class)))
    @APIResponse(responseCode = "409", description = "It is over, or awaits a decision")
    public Response reschedule(UUID id, @Valid @NotNull ReschedulePilotRequest request) {
        return ok(desk.reschedule(id, request.days(), request.reason(), callers.current()));
    }

    @POST
    @Path("/reviews")
    @Idempotent
    @Operation(
            summary =
                    "Ghi nhận sơ kết, tổng kết | Record a review; by the lead, or a planner of the plan's area",
            description =
                    "With something that shows it. After the final one nothing moves until its outcome is decided.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = TaskPilotView.class)))
    @APIResponse(responseCode = "403", description = "The caller's agency does not lead the task")
    @APIResponse(responseCode = "409", description = "It is over, or awaits a decision")
    public Response review(UUID id, @Valid @NotNull ReviewPilotRequest request) {
        return ok(desk.review(id, request.review(), callers.current()));
    }

    @POST
    @Path("/outcome")
    @Idempotent
    @Operation(
            summary =
                    "Quyết định kết quả thí điểm | Decide what becomes of it; by the issuer of the plan, upon the final review",
            description =
                    "Nhân rộng, tiếp tục hoặc kết thúc: it scales to others, goes on until another final review, or ends.")
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = TaskPilotView.class)))
    @APIResponse(responseCode = "403", description = "Another agency has issued the plan")
    @APIResponse(responseCode = "409", description = "It is over already")
    @APIResponse(responseCode = "422", description = "The final review was not held")
    public Response decide(UUID id, @Valid @NotNull DecidePilotRequest request) {
        return ok(desk.decide(id, request.stated(), callers.current()));
    }

    private Response ok(Pilot pilot) {
        return Response.ok(view(pilot)).build();
    }

    private TaskPilotView view(Pilot pilot) {
        return TaskPilotView.of(pilot, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
