package vn.tinhgon.plans.plan.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.tinhgon.plans.plan.PlanDesk;
import vn.tinhgon.plans.plan.PlanState;
import vn.tinhgon.plans.plan.ReviewedPlan;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.rest.Idempotent;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** Plans: read, settled and issued. Dates are local dates in Asia/Ho_Chi_Minh. */
@Path("/api/v1/plans")
@Tag(name = "Kế hoạch | Plans")
@RunOnVirtualThread
@Transactional
public class PlansResource {

    private final PlanDesk desk;
    private final PlanList list;
    private final Callers callers;
    private final Messages messages;
    private final Clock clock;
    @Context HttpHeaders headers;

    PlansResource(PlanDesk desk, PlanList list, Callers callers, Messages messages, Clock clock) {
        this.desk = desk;
        this.list = list;
        this.callers = callers;
        this.messages = messages;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Danh sách kế hoạch | List plans, newest first")
    public Page<PlanLine> list(
            @Parameter(
                            description = "Path of an area; all of the caller's when left out",
                            example = "vn.93")
                    @RestQuery
                    String scope,
            @RestQuery PlanState state,
            @Parameter(description = "The day for which counts are asked; today when left out")
                    @RestQuery
                    LocalDate asOf,
            @BeanParam PageQuery page) {
        var caller = callers.current();
        var asked = Optional.ofNullable(scope).map(Scope::new);
        asked.ifPresent(s -> caller.within(asked));
        return list.page(caller, asked, state, day(asOf), page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Xem kế hoạch | One plan, a draft with its findings")
    public PlanView get(UUID id, @RestQuery LocalDate asOf) {
        return view(desk.show(id, callers.current()), asOf);
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            summary = "Xử lý các phát hiện của dự thảo | Settle a draft's findings",
            description =
                    "All or nothing. Chooses leads, names the monitor and the issuer, says which agency a name means.")
    public PlanView settle(UUID id, @Valid @NotNull SettlePlanRequest request) {
        return view(desk.settle(id, request.settlement(), callers.current()), null);
    }

    @POST
    @Path("/{id}/issuance")
    @Idempotent
    @Operation(summary = "Ban hành kế hoạch | Issue a plan: its tasks go to their agencies")
    @APIResponse(responseCode = "200", description = "In force")
    @APIResponse(
            responseCode = "422",
            description = "Findings block it, each named with its rule and source")
    public Response issue(UUID id, @Valid @NotNull IssuePlanRequest request) {
        return Response.ok(view(desk.issue(id, request.issuedOn(), callers.current()), null))
                .build();
    }

    private PlanView view(ReviewedPlan plan, LocalDate asOf) {
        return PlanView.of(
                plan, day(asOf), messages, Messages.language(headers.getAcceptableLanguages()));
    }

    private LocalDate day(LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
