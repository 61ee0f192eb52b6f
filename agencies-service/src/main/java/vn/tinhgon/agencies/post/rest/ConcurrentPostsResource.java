package vn.tinhgon.agencies.post.rest;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.agencies.bitemporal.rest.MomentQuery;
import vn.tinhgon.agencies.post.PostDesk;
import vn.tinhgon.agencies.post.SavedPosts;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.Idempotent;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** Posts that one person holds together. */
@Path("/api/v1/concurrent-posts")
@Tag(name = "Kiêm nhiệm / Concurrent posts")
@RunOnVirtualThread
public class ConcurrentPostsResource {

    private final PostDesk desk;
    private final Callers callers;
    private final Clock clock;

    ConcurrentPostsResource(PostDesk desk, Callers callers, Clock clock) {
        this.desk = desk;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Bố trí kiêm nhiệm / Have posts held together",
            description =
                    "Chỉ nêu chức danh, không nêu người. Names the posts and not who holds them.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ConcurrentPostsView.class)))
    public Response hold(@Valid @NotNull HoldPostsRequest request) {
        var held = desk.hold(request.held(), callers.current());
        return Response.created(URI.create("/api/v1/concurrent-posts/" + held.id()))
                .entity(ConcurrentPostsView.of(held))
                .build();
    }

    @GET
    @Operation(summary = "Danh sách kiêm nhiệm / List posts held together")
    public Page<ConcurrentPostsView> list(
            @QueryParam("scope") Optional<String> scope,
            @BeanParam MomentQuery when,
            @BeanParam PageQuery page) {
        var rows = desk.list(within(scope), when.at(clock), page);
        return Page.of(
                rows.stream().map(ConcurrentPostsView::of).toList(),
                page.limit(),
                ConcurrentPostsView::id);
    }

    @GET
    @Path("/totals")
    @Operation(summary = "Số chức danh giảm nhờ kiêm nhiệm / Posts saved")
    public SavedPosts totals(
            @QueryParam("scope") Optional<String> scope, @BeanParam MomentQuery when) {
        return desk.saved(within(scope), when.at(clock));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Xem một trường hợp kiêm nhiệm / Read posts held together")
    public ConcurrentPostsView get(@PathParam("id") UUID id, @BeanParam MomentQuery when) {
        return ConcurrentPostsView.of(desk.get(id, when.at(clock), callers.current()));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @Operation(summary = "Thôi kiêm nhiệm / Hold the posts apart again")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ConcurrentPostsView.class)))
    public Response end(@PathParam("id") UUID id, @Valid @NotNull EndPostsRequest request) {
        var ended = desk.end(id, request.on(), request.decision().decision(), callers.current());
        return Response.ok(ConcurrentPostsView.of(ended)).build();
    }

    private Scope within(Optional<String> scope) {
        return callers.current().within(scope.map(Scope::new));
    }
}
