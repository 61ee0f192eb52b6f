package vn.tinhgon.agencies.staffing.rest;

import java.time.Clock;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.rest.MomentQuery;
import vn.tinhgon.agencies.staffing.StaffingDesk;
import vn.tinhgon.agencies.staffing.StaffingSheets;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;

/** The posts of one agency. */
@Path("/api/v1/agencies")
@Tag(name = "Biên chế / Staffing")
@RunOnVirtualThread
public class AgencyStaffingResource {

    private final StaffingDesk desk;
    private final StaffingSheets sheets;
    private final StaffingViews views;
    private final Agencies agencies;
    private final Callers callers;
    private final Clock clock;

    AgencyStaffingResource(
            StaffingDesk desk,
            StaffingSheets sheets,
            StaffingViews views,
            Agencies agencies,
            Callers callers,
            Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.views = views;
        this.agencies = agencies;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/staffing")
    @Operation(
            summary = "Biên chế của một cơ quan / The posts of an agency",
            description =
                    "Được giao, có mặt, chưa sử dụng, cấp phó và cảnh báo. Granted, filled, unused, deputies and warnings.")
    public StaffingView get(@PathParam("id") UUID id, @BeanParam MomentQuery when) {
        var moment = when.at(clock);
        var agency = agencies.get(id, moment, callers.current());
        return views.of(sheets.of(agency, moment), moment);
    }

    @POST
    @Path("/{id}/quotas")
    @Idempotent
    @Operation(
            summary = "Giao biên chế / Grant the quota of a year",
            description =
                    "Ghi sổ phần chênh lệch so với quỹ biên chế chung. Books the difference against the State's pool.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = StaffingView.class)))
    public Response grant(@PathParam("id") UUID id, @Valid @NotNull GrantQuotaRequest request) {
        var day = request.day();
        var granted = desk.grant(id, request.posts(), day, request.grantedBy(), callers.current());
        return Response.ok(views.of(granted, Moment.on(day))).build();
    }

    @POST
    @Path("/{id}/staffing")
    @Idempotent
    @Operation(
            summary = "Báo cáo số người có mặt / Report the staff",
            description = "Chỉ số lượng, không có dữ liệu cá nhân. Figures only, no personal data.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = StaffingView.class)))
    public Response report(@PathParam("id") UUID id, @Valid @NotNull ReportStaffRequest request) {
        var reported = desk.report(id, request.headcount(), request.on(), callers.current());
        return Response.ok(views.of(reported, Moment.on(request.on()))).build();
    }
}
