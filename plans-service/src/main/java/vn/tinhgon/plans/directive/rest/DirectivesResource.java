package vn.tinhgon.plans.directive.rest;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.tinhgon.plans.directive.Directive;
import vn.tinhgon.plans.directive.DirectiveDesk;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** The register of documents; those from above are read by everybody below. */
@Path("/api/v1/directives")
@Tag(name = "Văn bản | Directives")
@RunOnVirtualThread
@Transactional
public class DirectivesResource {

    private final DirectiveDesk desk;
    private final DirectiveList list;
    private final Callers callers;
    private final Clock clock;

    DirectivesResource(DirectiveDesk desk, DirectiveList list, Callers callers, Clock clock) {
        this.desk = desk;
        this.list = list;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Danh sách văn bản | List documents, newest entries first")
    public Page<DirectiveLine> list(@BeanParam DirectiveQuery asked, @BeanParam PageQuery page) {
        return list.page(callers.current(), asked, page);
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Đăng ký văn bản | Enter a document into the register",
            description =
                    "A document is known by issuer, number with sign, and date: two \"18-NQ/TW\" exist.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; Location names it",
            content = @Content(schema = @Schema(implementation = DirectiveView.class)))
    @APIResponse(responseCode = "409", description = "It is in the register already")
    public Response register(@Valid @NotNull RegisterDirectiveRequest request) {
        var directive = desk.register(request.registration(), callers.current());
        return Response.created(URI.create("/api/v1/directives/" + directive.id()))
                .entity(view(directive, null))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Xem văn bản | One document with its relations as of a day")
    public DirectiveView get(UUID id, @RestQuery LocalDate asOf) {
        return view(desk.show(id, callers.current()), asOf);
    }

    @POST
    @Path("/{id}/correction")
    @Idempotent
    @Operation(
            summary =
                    "Đính chính văn bản nhập sai | Correct what was entered wrongly of a document, with a reason",
            description =
                    "What it was registered as stays to be seen. The document of a plan in force is changed by amending the plan.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = DirectiveView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Another document has this key, or it is that of a plan")
    public Response correct(UUID id, @Valid @NotNull CorrectDirectiveRequest request) {
        var directive =
                desk.correct(id, request.registration(), request.reason(), callers.current());
        return Response.ok(view(directive, null)).build();
    }

    @POST
    @Path("/{id}/relations")
    @Idempotent
    @Operation(
            summary =
                    "Ghi quan hệ với văn bản trước | State that the document implements, continues or replaces"
                            + " an earlier one")
    @APIResponse(responseCode = "200", description = "Stated")
    @APIResponse(
            responseCode = "422",
            description = "The other document is later, or it would be a circle")
    public Response relate(UUID id, @Valid @NotNull StateRelationRequest request) {
        var directive =
                desk.relate(
                        id,
                        request.kind(),
                        request.directiveId(),
                        request.validFrom(),
                        callers.current());
        return Response.ok(view(directive, null)).build();
    }

    @POST
    @Path("/{id}/relations/{relationId}/ending")
    @Idempotent
    @Operation(
            summary =
                    "Kết thúc quan hệ giữa hai văn bản | End a relation on a day; earlier days keep it")
    @APIResponse(responseCode = "200", description = "Ended")
    public Response endRelation(
            UUID id, UUID relationId, @Valid @NotNull EndRelationRequest request) {
        var directive =
                desk.endRelation(
                        id, relationId, request.validUntil(), request.reason(), callers.current());
        return Response.ok(view(directive, null)).build();
    }

    private DirectiveView view(Directive directive, LocalDate asOf) {
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        return list.view(directive, callers.current(), day);
    }
}
