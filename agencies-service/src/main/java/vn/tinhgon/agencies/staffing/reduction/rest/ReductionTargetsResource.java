package vn.tinhgon.agencies.staffing.reduction.rest;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import vn.tinhgon.agencies.staffing.reduction.CarryOverBook;
import vn.tinhgon.agencies.staffing.reduction.ReductionTargets;
import vn.tinhgon.agencies.staffing.reduction.Structure;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.rest.Idempotent;

/** How many posts must go, and how many have gone. */
@Path("/api/v1/staffing/targets")
@Tag(name = "Biên chế / Staffing")
@RunOnVirtualThread
public class ReductionTargetsResource {

    private final ReductionTargets targets;
    private final CarryOverBook carryOvers;
    private final Callers callers;
    private final Clock clock;

    ReductionTargetsResource(
            ReductionTargets targets, CarryOverBook carryOvers, Callers callers, Clock clock) {
        this.targets = targets;
        this.carryOvers = carryOvers;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Chỉ tiêu tinh giản biên chế / Reduction targets",
            description =
                    "So với năm 2021, theo tổ chức cũ hoặc mới; sáp nhập không làm thay đổi tổng. Against 2021, on the old or the new structure; mergers change no total.")
    public List<ReductionView> list(
            @QueryParam("scope") Optional<String> scope,
            @Parameter(schema = @Schema(implementation = Structure.class)) @QueryParam("structure")
                    Optional<String> structure,
            @BeanParam MomentQuery when) {
        var within = callers.current().within(scope.map(Scope::new));
        return targets.of(within, known(structure), when.at(clock)).stream()
                .map(ReductionView::of)
                .toList();
    }

    @POST
    @Path("/carry-overs")
    @Idempotent
    @Operation(
            summary = "Ghi nhận số đã giảm vượt chỉ tiêu kỳ trước / State what is carried over",
            description =
                    "Ghi lại lần nữa là đính chính. Said again, it corrects what was said before.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = CarryOverBody.class)))
    public Response carryOver(@Valid @NotNull CarryOverBody request) {
        carryOvers.state(request.carryOver(), callers.current());
        return Response.created(URI.create("/api/v1/staffing/targets")).entity(request).build();
    }

    private static Structure known(Optional<String> structure) {
        return structure
                .map(
                        name ->
                                Stream.of(Structure.values())
                                        .filter(known -> known.name().equals(name))
                                        .findFirst()
                                        .orElseThrow(
                                                () ->
                                                        new InvalidField(
                                                                "structure",
                                                                "structure-unknown",
                                                                name)))
                .orElse(Structure.NEW);
    }
}
