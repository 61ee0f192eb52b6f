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

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.rest.MomentQuery;
import vn.tinhgon.agencies.hierarchy.AgencyTree;
import vn.tinhgon.agencies.hierarchy.Counts;
import vn.tinhgon.agencies.hierarchy.Node;
import vn.tinhgon.agencies.hierarchy.Relation;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** Agencies above and below each other. */
@Path("/api/v1/agencies")
@Tag(name = "Hệ thống cơ quan / Hierarchies")
@RunOnVirtualThread
public class AgencyHierarchyResource {

    private final AgencyTree tree;
    private final Counts counts;
    private final Agencies agencies;
    private final Callers callers;
    private final Clock clock;

    AgencyHierarchyResource(
            AgencyTree tree, Counts counts, Agencies agencies, Callers callers, Clock clock) {
        this.tree = tree;
        this.counts = counts;
        this.agencies = agencies;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/children")
    @Operation(summary = "Các cơ quan ngay bên dưới / Agencies directly below")
    public Page<NodeView> children(
            @PathParam("id") UUID id,
            @BeanParam RelationQuery along,
            @BeanParam MomentQuery when,
            @BeanParam PageQuery page) {
        return view(tree::children, id, along, when, page);
    }

    @GET
    @Path("/{id}/subtree")
    @Operation(summary = "Cơ quan và toàn bộ bên dưới / An agency and all below it")
    public Page<NodeView> subtree(
            @PathParam("id") UUID id,
            @BeanParam RelationQuery along,
            @BeanParam MomentQuery when,
            @BeanParam PageQuery page) {
        return view(tree::subtree, id, along, when, page);
    }

    @GET
    @Path("/{id}/ancestors")
    @Operation(summary = "Các cơ quan bên trên / Agencies above, the nearest first")
    public Page<NodeView> ancestors(
            @PathParam("id") UUID id,
            @BeanParam RelationQuery along,
            @BeanParam MomentQuery when,
            @BeanParam PageQuery page) {
        return view(tree::ancestors, id, along, when, page);
    }

    @GET
    @Path("/counts")
    @Operation(summary = "Số cơ quan theo loại, cấp, khối / Agencies by kind, level and bloc")
    public AgencyCountsView counts(
            @QueryParam("scope") Optional<String> scope, @BeanParam MomentQuery when) {
        var moment = when.at(clock);
        var within = callers.current().within(scope.map(Scope::new));
        return AgencyCountsView.of(moment.day(), counts.ofAgencies(within, moment));
    }

    private Page<NodeView> view(
            Line line, UUID id, RelationQuery along, MomentQuery when, PageQuery page) {
        var moment = when.at(clock);
        var caller = callers.current();
        agencies.get(id, moment, caller);
        var nodes = line.nodes(id, along.relation(), moment, caller.scope(), page);
        var shown = Page.of(nodes, page.limit(), Node::place);
        return new Page<>(shown.items().stream().map(NodeView::of).toList(), shown.next());
    }

    private interface Line {
        List<Node> nodes(
                UUID agency, Relation relation, Moment moment, Scope within, PageQuery page);
    }
}
