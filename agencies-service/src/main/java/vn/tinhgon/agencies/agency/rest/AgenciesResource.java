package vn.tinhgon.agencies.agency.rest;

import java.net.URI;
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
import vn.tinhgon.agencies.agency.AgencyRegistry;
import vn.tinhgon.agencies.agency.CodeResolver;
import vn.tinhgon.agencies.bitemporal.rest.MomentQuery;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;

/** The agencies of the political system. */
@Path("/api/v1/agencies")
@Tag(name = "Cơ quan / Agencies")
@RunOnVirtualThread
public class AgenciesResource {

    private final AgencyRegistry registry;
    private final Agencies agencies;
    private final CodeResolver resolver;
    private final Callers callers;
    private final Clock clock;

    AgenciesResource(
            AgencyRegistry registry,
            Agencies agencies,
            CodeResolver resolver,
            Callers callers,
            Clock clock) {
        this.registry = registry;
        this.agencies = agencies;
        this.resolver = resolver;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(summary = "Đăng ký cơ quan / Register an agency")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    public Response register(@Valid @NotNull RegisterAgencyRequest request) {
        var agency =
                registry.register(request.agency(), request.establishedBy(), callers.current());
        return Response.created(URI.create("/api/v1/agencies/" + agency.id()))
                .entity(AgencyView.of(agency, agency.validFrom()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Xem một cơ quan / Read an agency")
    public AgencyView get(@PathParam("id") UUID id, @BeanParam MomentQuery when) {
        var moment = when.at(clock);
        return AgencyView.of(agencies.get(id, moment, callers.current()), moment.day());
    }

    @GET
    @Path("/resolve")
    @Operation(
            summary = "Mã này là cơ quan nào / Which agency a code means",
            description =
                    "Mã đã đóng dẫn tới cơ quan kế thừa. A closed code leads to the lawful successor.")
    public ResolutionView resolve(@BeanParam CodeQuery query, @BeanParam MomentQuery when) {
        var moment = when.at(clock);
        var resolution = resolver.resolve(query.code(), moment, callers.current());
        return ResolutionView.of(resolution, moment.day());
    }
}
