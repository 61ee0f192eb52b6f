package vn.tinhgon.agencies.staffing.rest;

import java.time.Clock;
import java.util.Optional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.agencies.bitemporal.rest.MomentQuery;
import vn.tinhgon.agencies.staffing.StaffingLists;
import vn.tinhgon.agencies.staffing.StaffingTotals;
import vn.tinhgon.agencies.staffing.Surpluses;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** The posts of a part of the country. */
@Path("/api/v1/staffing")
@Tag(name = "Biên chế / Staffing")
@RunOnVirtualThread
public class StaffingResource {

    private final StaffingLists lists;
    private final Surpluses surpluses;
    private final StaffingViews views;
    private final Callers callers;
    private final Clock clock;

    StaffingResource(
            StaffingLists lists,
            Surpluses surpluses,
            StaffingViews views,
            Callers callers,
            Clock clock) {
        this.lists = lists;
        this.surpluses = surpluses;
        this.views = views;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Biên chế theo cơ quan / Posts by agency")
    public Page<StaffingView> list(
            @QueryParam("scope") Optional<String> scope,
            @BeanParam MomentQuery when,
            @BeanParam PageQuery page) {
        var moment = when.at(clock);
        var rows = views.of(lists.list(within(scope), moment, page), moment);
        return Page.of(rows, page.limit(), StaffingView::agencyId);
    }

    @GET
    @Path("/totals")
    @Operation(summary = "Tổng biên chế của địa bàn / Posts of a part of the country")
    public StaffingTotals totals(
            @QueryParam("scope") Optional<String> scope, @BeanParam MomentQuery when) {
        return lists.totals(within(scope), when.at(clock));
    }

    @GET
    @Path("/unused")
    @Operation(
            summary = "Biên chế chưa sử dụng / Unused quota",
            description = "Danh sách để xem xét cắt giảm. Listed for cutting.")
    public Page<StaffingView> unused(
            @QueryParam("scope") Optional<String> scope,
            @BeanParam MomentQuery when,
            @BeanParam PageQuery page) {
        var moment = when.at(clock);
        var rows = views.of(lists.unused(within(scope), moment, page), moment);
        return Page.of(rows, page.limit(), StaffingView::agencyId);
    }

    @GET
    @Path("/surpluses")
    @Operation(
            summary = "Cấp phó, nhân sự dôi dư sau sắp xếp / Surplus after mergers",
            description = "Theo dõi đến ngày phải xử lý xong. Tracked to its end date.")
    public Page<SurplusView> surpluses(
            @QueryParam("scope") Optional<String> scope,
            @BeanParam MomentQuery when,
            @BeanParam PageQuery page) {
        var moment = when.at(clock);
        var rows =
                surpluses.list(within(scope), moment, page).stream()
                        .map(tracked -> SurplusView.of(tracked, moment.day()))
                        .toList();
        return Page.of(rows, page.limit(), SurplusView::id);
    }

    private Scope within(Optional<String> scope) {
        return callers.current().within(scope.map(Scope::new));
    }
}
