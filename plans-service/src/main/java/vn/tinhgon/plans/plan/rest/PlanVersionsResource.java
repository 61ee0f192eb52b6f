package vn.tinhgon.plans.plan.rest;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.tinhgon.plans.plan.AmendedPlan;
import vn.tinhgon.plans.plan.AmendmentDesk;
import vn.tinhgon.plans.plan.VersionDesk;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.rest.Idempotent;

/** Amendments of plans in force, and the versions that they leave. */
@Path("/api/v1/plans")
@Tag(name = "Kế hoạch | Plans")
@RunOnVirtualThread
public class PlanVersionsResource {

    private final AmendmentDesk amendments;
    private final VersionDesk versions;
    private final Callers callers;
    private final Messages messages;
    @Context HttpHeaders headers;

    PlanVersionsResource(
            AmendmentDesk amendments, VersionDesk versions, Callers callers, Messages messages) {
        this.amendments = amendments;
        this.versions = versions;
        this.callers = callers;
        this.messages = messages;
    }

    @POST
    @Path("/{id}/amendments")
    @Idempotent
    @Operation(
            summary =
                    "Sửa đổi, bổ sung kế hoạch | Amend a plan in force: its issuer, by a signed document",
            description =
                    "All or nothing. Makes a new version; the one that was signed stays to be compared with.")
    @APIResponse(
            responseCode = "201",
            description = "In force; Location names the version",
            content = @Content(schema = @Schema(implementation = AmendedView.class)))
    @APIResponse(responseCode = "403", description = "The caller does not work for the issuer")
    @APIResponse(
            responseCode = "422",
            description = "It would change nothing, or leave a task without its one lead")
    public Response amend(UUID id, @Valid @NotNull AmendPlanRequest request) {
        var amended = amendments.amend(id, request.amendment(), callers.current());
        return Response.created(
                        URI.create("/api/v1/plans/%s/versions/%d".formatted(id, amended.number())))
                .entity(view(amended))
                .build();
    }

    @POST
    @Path("/{id}/amendment-previews")
    @Operation(
            summary =
                    "Xem trước nội dung sửa đổi | What an amendment would change; nothing is stored")
    public AmendedView preview(UUID id, @Valid @NotNull AmendPlanRequest request) {
        var amendment = request.amendment();
        var caller = callers.current();
        QuarkusTransaction.begin();
        try {
            return view(amendments.amend(id, amendment, caller));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @GET
    @Path("/{id}/versions")
    @Operation(
            summary = "Các phiên bản của kế hoạch | All versions of a plan, the signed one first")
    public List<VersionView> list(UUID id) {
        return versions.list(id, callers.current()).stream().map(VersionView::of).toList();
    }

    @GET
    @Path("/{id}/versions/{number}")
    @Operation(summary = "Một phiên bản của kế hoạch | One version of a plan")
    public VersionView get(UUID id, int number) {
        return VersionView.of(versions.get(id, number, callers.current()));
    }

    @GET
    @Path("/{id}/comparison")
    @Operation(
            summary =
                    "So sánh hai phiên bản | What differs between two versions, task by task, and why")
    public DifferenceView compare(
            UUID id,
            @Parameter(description = "The plan as it was signed when left out") @RestQuery
                    Integer from,
            @Parameter(
                            description =
                                    "The plan as it stands when left out, with what mergers have changed")
                    @RestQuery
                    Integer to) {
        return DifferenceView.of(
                versions.compare(id, from, to, callers.current()), messages, language());
    }

    private AmendedView view(AmendedPlan amended) {
        var plan = amended.reviewed().plan();
        return new AmendedView(
                plan.id(),
                plan.version(),
                amended.number(),
                DifferenceView.of(amended.difference(), messages, language()));
    }

    private Locale language() {
        return Messages.language(headers.getAcceptableLanguages());
    }
}
