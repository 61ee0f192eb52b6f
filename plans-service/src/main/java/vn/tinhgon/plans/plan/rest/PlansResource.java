package vn.tinhgon.plans.plan.rest;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.tinhgon.plans.duty.CascadeOrders;
import vn.tinhgon.plans.plan.EndDesk;
import vn.tinhgon.plans.plan.IssueDesk;
import vn.tinhgon.plans.plan.PlanDesk;
import vn.tinhgon.plans.plan.PlanState;
import vn.tinhgon.plans.plan.ReviewedPlan;
import vn.tinhgon.plans.plan.UnfinishedTasks;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.rest.Idempotent;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/**
 * Plans: drafted, settled, reviewed, issued and ended. Dates are local dates in Asia/Ho_Chi_Minh.
 */
@Path("/api/v1/plans")
@Tag(name = "Kế hoạch | Plans")
@RunOnVirtualThread
@Transactional
public class PlansResource {

    private final PlanDesk desk;
    private final IssueDesk issues;
    private final EndDesk ends;
    private final UnfinishedTasks unfinished;
    private final CascadeOrders cascade;
    private final PlanList list;
    private final Callers callers;
    private final Messages messages;
    private final Clock clock;
    @Context HttpHeaders headers;

    PlansResource(
            PlanDesk desk,
            IssueDesk issues,
            EndDesk ends,
            UnfinishedTasks unfinished,
            CascadeOrders cascade,
            PlanList list,
            Callers callers,
            Messages messages,
            Clock clock) {
        this.desk = desk;
        this.issues = issues;
        this.ends = ends;
        this.unfinished = unfinished;
        this.cascade = cascade;
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

    @POST
    @Idempotent
    @Operation(
            summary = "Lập dự thảo kế hoạch | Enter a draft by hand",
            description =
                    "Anything may be missing but its kind, title and issuer; findings say what.")
    @APIResponse(
            responseCode = "201",
            description = "A draft; Location names it",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response draft(@Valid @NotNull DraftPlanRequest request) {
        var drafted = view(desk.draft(request.draft(), callers.current()), null);
        return Response.created(URI.create("/api/v1/plans/" + drafted.id()))
                .entity(drafted)
                .build();
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
                    "All or nothing. Chooses leads, names the monitor and the issuer, says which agency a name means, and which registered documents are the basis.")
    public PlanView settle(UUID id, @Valid @NotNull SettlePlanRequest request) {
        return view(desk.settle(id, request.settlement(), callers.current()), null);
    }

    @POST
    @Path("/{id}/submission")
    @Idempotent
    @Operation(
            summary =
                    "Trình thẩm định dự thảo | Hand a draft in for review, with no blocking finding",
            description = "Nobody changes it until an approver issues or returns it.")
    @APIResponse(responseCode = "200", description = "In review")
    public Response submit(UUID id) {
        return Response.ok(view(issues.submit(id, callers.current()), null)).build();
    }

    @POST
    @Path("/{id}/return")
    @Idempotent
    @Operation(summary = "Trả lại dự thảo | Return a draft in review, with reasons")
    @APIResponse(responseCode = "200", description = "A draft again")
    public Response handBack(UUID id, @Valid @NotNull ReturnPlanRequest request) {
        return Response.ok(view(issues.handBack(id, request.reasons(), callers.current()), null))
                .build();
    }

    @POST
    @Path("/{id}/issuance")
    @Idempotent
    @Operation(
            summary = "Ban hành kế hoạch | Issue a plan: its tasks go to their agencies",
            description =
                    "A planner issues a draft that was signed on paper; what is in review is issued by an approver who neither drafted it nor handed it in.")
    @APIResponse(responseCode = "200", description = "In force")
    @APIResponse(responseCode = "403", description = "The caller drafted it or handed it in")
    @APIResponse(
            responseCode = "422",
            description = "Findings block it, each named with its rule and source")
    public Response issue(UUID id, @Valid @NotNull IssuePlanRequest request) {
        return Response.ok(view(issues.issue(id, request.issuedOn(), callers.current()), null))
                .build();
    }

    @POST
    @Path("/{id}/conclusion")
    @Idempotent
    @Operation(summary = "Tổng kết kế hoạch | Conclude a plan with its final review; by its issuer")
    @APIResponse(responseCode = "200", description = "Concluded")
    @APIResponse(
            responseCode = "422",
            description = "Tasks that had a last day are not finished, and nothing is said of them")
    public Response conclude(UUID id, @Valid @NotNull ConcludePlanRequest request) {
        var concluded =
                ends.conclude(
                        id,
                        request.concludedOn(),
                        request.review(),
                        request.reasons(),
                        callers.current());
        return Response.ok(view(concluded, null)).build();
    }

    @POST
    @Path("/{id}/revocation")
    @Idempotent
    @Operation(
            summary =
                    "Hủy bỏ kế hoạch | Revoke a plan by a decision of its issuer or of who stands above")
    @APIResponse(
            responseCode = "200",
            description = "Not in force any more; what is open is cancelled")
    public Response revoke(UUID id, @Valid @NotNull RevokePlanRequest request) {
        var revoked =
                ends.revoke(
                        id,
                        request.decision().decision(),
                        request.reason(),
                        request.effectiveOn(),
                        callers.current());
        return Response.ok(view(revoked, null)).build();
    }

    private PlanView view(ReviewedPlan plan, LocalDate asOf) {
        var left =
                plan.plan().state() == PlanState.CONCLUDED
                        ? unfinished.ofPlan(plan.plan().id())
                        : List.<UnfinishedTasks.Unfinished>of();
        return PlanView.of(
                plan,
                left,
                cascade.of(plan.plan().id()),
                day(asOf),
                messages,
                Messages.language(headers.getAcceptableLanguages()));
    }

    private LocalDate day(LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
