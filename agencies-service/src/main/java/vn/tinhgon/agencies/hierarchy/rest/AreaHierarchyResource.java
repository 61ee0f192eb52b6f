package vn.tinhgon.agencies.hierarchy.rest;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.rest.MomentQuery;
import vn.tinhgon.agencies.hierarchy.AreaNode;
import vn.tinhgon.agencies.hierarchy.AreaTree;
import vn.tinhgon.agencies.hierarchy.Counts;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** Areas above and below each other. */
@Path("/api/v1/areas")
@Tag(name = "Hệ thống địa bàn / Hierarchies")
@RunOnVirtualThread
public class AreaHierarchyResource {

    private final AreaTree tree;
    private final Counts counts;
    private final Areas areas;
    private final Callers callers;
    private final Clock clock;

    AreaHierarchyResource(AreaTree tree, Counts counts, Areas areas, Callers callers, Clock clock) {
        this.tree = tree;
        this.counts = counts;
        this.areas = areas;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/children")
    @Operation(summary = "Các địa bàn ngay bên dưới / Areas directly below")
    public Page<AreaNodeView> children(
            @PathParam("id") UUID id, @BeanParam MomentQuery when, @BeanParam PageQuery page) {
        return view(tree::children, id, when, page);
    }

    @GET
    @Path("/{id}/subtree")
    @Operation(summary = "Địa bàn và toàn bộ bên dưới / An area and all below it")
    public Page<AreaNodeView> subtree(
            @PathParam("id") UUID id, @BeanParam MomentQuery when, @BeanParam PageQuery page) {
        return view(tree::subtree, id, when, page);
    }

    @GET
    @Path("/{id}/ancestors")
    @Operation(summary = "Các địa bàn bên trên / Areas above, the nearest first")
    public Page<AreaNodeView> ancestors(
            @PathParam("id") UUID id, @BeanParam MomentQuery when, @BeanParam PageQuery page) {
        return view(tree::ancestors, id, when, page);
    }

    @GET
    @Path("/counts")
    @Operation(summary = "Số địa bàn theo cấp / Areas by level")
    public AreaCountsView counts(
            @QueryParam("scope") Optional<String> scope, @BeanParam MomentQuery when) {
        var moment = when.at(clock);
        var within = callers.current().within(scope.map(Scope::new));
        return AreaCountsView.of(moment.day(), counts.ofAreas(within, moment));
    }

    private Page<AreaNodeView> view(Line line, UUID id, MomentQuery when, PageQuery page) {
        var moment = when.at(clock);
        var nodes = line.nodes(areas.get(id, moment, callers.current()), moment, page);
        var shown = Page.of(nodes, page.limit(), AreaNode::place);
        return new Page<>(shown.items().stream().map(AreaNodeView::of).toList(), shown.next());
    }

    private interface Line {
        List<AreaNode> nodes(Area area, Moment moment, PageQuery page);
    }
}
