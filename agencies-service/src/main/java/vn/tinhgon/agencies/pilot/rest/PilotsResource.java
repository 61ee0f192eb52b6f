package vn.tinhgon.agencies.pilot.rest;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.agencies.bitemporal.rest.MomentQuery;
import vn.tinhgon.agencies.pilot.PilotDesk;
import vn.tinhgon.agencies.pilot.PilotState;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.rest.Idempotent;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** Pilot models. */
@Path("/api/v1/pilots")
@Tag(name = "Mô hình thí điểm / Pilots")
@RunOnVirtualThread
public class PilotsResource {

    private final PilotDesk desk;
    private final Callers callers;
    private final Clock clock;

    PilotsResource(PilotDesk desk, Callers callers, Clock clock) {
        this.desk = desk;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(summary = "Bắt đầu mô hình thí điểm / Start a pilot")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = PilotView.class)))
    public Response start(@Valid @NotNull StartPilotRequest request) {
        var pilot = desk.start(request.pilot(), callers.current());
        return Response.created(URI.create("/api/v1/pilots/" + pilot.id()))
                .entity(PilotView.of(pilot, pilot.startsOn()))
                .build();
    }

    @GET
    @Operation(summary = "Danh sách mô hình thí điểm / List pilots")
    public Page<PilotView> list(
            @QueryParam("scope") Optional<String> scope,
            @Parameter(schema = @Schema(implementation = PilotState.class)) @QueryParam("state")
                    Optional<String> state,
            @BeanParam MomentQuery when,
            @BeanParam PageQuery page) {
        var moment = when.at(clock);
        var within = callers.current().within(scope.map(Scope::new));
        var rows =
                desk.list(within, known(state), moment, page).stream()
                        .map(pilot -> PilotView.of(pilot, moment.day()))
                        .toList();
        return Page.of(rows, page.limit(), PilotView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Xem một mô hình thí điểm / Read a pilot")
    public PilotView get(@PathParam("id") UUID id, @BeanParam MomentQuery when) {
        var moment = when.at(clock);
        return PilotView.of(desk.get(id, moment, callers.current()), moment.day());
    }

    @POST
    @Path("/{id}/review")
    @Idempotent
    @Operation(
            summary = "Đánh giá mô hình thí điểm / Judge a pilot",
            description = "Nhân rộng, tiếp tục hoặc kết thúc. It scales, goes on or ends.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PilotView.class)))
    public Response review(@PathParam("id") UUID id, @Valid @NotNull ReviewPilotRequest request) {
        var review = request.review();
        var reviewed = desk.review(id, review, callers.current());
        return Response.ok(PilotView.of(reviewed, review.on())).build();
    }

    private static Optional<PilotState> known(Optional<String> state) {
        return state.map(
                name ->
                        Stream.of(PilotState.values())
                                .filter(known -> known.name().equals(name))
                                .findFirst()
                                .orElseThrow(
                                        () ->
                                                new InvalidField(
                                                        "state", "pilot-state-unknown", name)));
    }
}
