package vn.tinhgon.agencies.staffing.rest;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.area.Levels;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.rest.MomentQuery;
import vn.tinhgon.agencies.staffing.Limit;
import vn.tinhgon.agencies.staffing.LimitBook;
import vn.tinhgon.agencies.staffing.StaffingLimits;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.Idempotent;

/** The limits that documents set, through time. */
@Path("/api/v1/staffing/limits")
@Tag(name = "Biên chế / Staffing")
@RunOnVirtualThread
public class StaffingLimitsResource {

    private final StaffingLimits limits;
    private final LimitBook book;
    private final Levels levels;
    private final Areas areas;
    private final Callers callers;
    private final Clock clock;

    StaffingLimitsResource(
            StaffingLimits limits,
            LimitBook book,
            Levels levels,
            Areas areas,
            Callers callers,
            Clock clock) {
        this.limits = limits;
        this.book = book;
        this.levels = levels;
        this.areas = areas;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Định mức đang có hiệu lực / The limits in force",
            description =
                    "Của cả nước, của địa bàn và của các đơn vị thuộc địa bàn. Of the country, of your part of it and of parts of that.")
    public List<Limit> inForce(@BeanParam MomentQuery when) {
        return limits.inForce(callers.current().scope(), when.at(clock));
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Thêm định mức theo văn bản mới / Add what a new document sets",
            description =
                    "Định mức trước đó cùng loại, cấp và địa bàn hết hiệu lực từ ngày này. The one before it, of the same kind, level and area, is in force until that day.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema =
                                    @Schema(type = SchemaType.ARRAY, implementation = Limit.class)))
    public Response adopt(@Valid @NotNull AdoptLimitRequest request) {
        if (!request.level().equals(Limit.ANY)) {
            levels.get("level", request.level(), request.validFrom());
        }
        var steps = request.limits(within(request));
        book.adopt(steps);
        return Response.created(URI.create("/api/v1/staffing/limits?asOf=" + request.validFrom()))
                .entity(steps)
                .build();
    }

    private Scope within(AdoptLimitRequest request) {
        var caller = callers.current();
        return Optional.ofNullable(request.areaId())
                .map(area -> areas.get(area, Moment.on(request.validFrom()), caller).scope())
                .orElse(caller.scope());
    }
}
