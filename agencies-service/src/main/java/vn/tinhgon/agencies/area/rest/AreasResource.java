package vn.tinhgon.agencies.area.rest;

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

import vn.tinhgon.agencies.area.AreaRegistry;
import vn.tinhgon.agencies.area.AreaResolver;
import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.bitemporal.rest.MomentQuery;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.Idempotent;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** The areas of the country. */
@Path("/api/v1/areas")
@Tag(name = "Địa bàn / Areas")
@RunOnVirtualThread
public class AreasResource {

    private final AreaRegistry registry;
    private final Areas areas;
    private final AreaResolver resolver;
    private final Callers callers;
    private final Clock clock;

    AreasResource(
            AreaRegistry registry,
            Areas areas,
            AreaResolver resolver,
            Callers callers,
            Clock clock) {
        this.registry = registry;
        this.areas = areas;
        this.resolver = resolver;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(summary = "Đăng ký địa bàn / Register an area")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = AreaView.class)))
    public Response register(@Valid @NotNull RegisterAreaRequest request) {
        var area = AreaView.of(registry.register(request.area(), callers.current()));
        return Response.created(URI.create("/api/v1/areas/" + area.id())).entity(area).build();
    }

    @GET
    @Operation(summary = "Danh sách địa bàn / List areas")
    public Page<AreaView> list(
            @QueryParam("level") String level,
            @QueryParam("scope") Optional<String> scope,
            @BeanParam MomentQuery moment,
            @BeanParam PageQuery page) {
        var within = callers.current().within(scope.map(Scope::new));
        var rows = areas.list(within, level, moment.at(clock), page);
        return Page.of(rows.stream().map(AreaView::of).toList(), page.limit(), AreaView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Xem một địa bàn / Read an area")
    public AreaView get(@PathParam("id") UUID id, @BeanParam MomentQuery moment) {
        return AreaView.of(areas.get(id, moment.at(clock), callers.current()));
    }

    @GET
    @Path("/resolve")
    @Operation(
            summary = "Mã này là địa bàn nào / Which area a code means",
            description =
                    "Mã được đọc theo ngày sử dụng rồi dẫn tới địa bàn kế thừa. Read as it was used on codeAsOf, then followed to the areas that stand on asOf.")
    public AreaResolutionView resolve(@BeanParam AreaCodeQuery query, @BeanParam MomentQuery when) {
        var moment = when.at(clock);
        var resolution =
                resolver.resolve(
                        query.level(), query.code(), query.read(moment), moment, callers.current());
        return AreaResolutionView.of(resolution, moment.day());
    }
}
