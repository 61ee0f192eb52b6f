package vn.tinhgon.plans.cascade.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.plans.cascade.DutyState;
import vn.tinhgon.plans.cascade.LaterDeadline;
import vn.tinhgon.plans.cascade.PlansBelow;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** What has become of a plan below. */
@Path("/api/v1/plans/{id}/cascade")
@Tag(name = "Kế hoạch | Plans")
@RunOnVirtualThread
@Transactional
public class CascadeResource {

    private final PlansBelow below;
    private final PlanAccess access;
    private final Callers callers;
    private final Clock clock;

    CascadeResource(PlansBelow below, PlanAccess access, Callers callers, Clock clock) {
        this.below = below;
        this.access = access;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary =
                    "Việc triển khai ở cấp dưới | Who has issued a plan of its own, who is late, and what is not taken up",
            description =
                    "Agencies and plans of the caller's part of the country. A plan below meets the duty of its issuer when it implements or continues this one and is not revoked.")
    public CascadeView cascade(
            UUID id,
            @Parameter(description = "Today when left out") @RestQuery LocalDate asOf,
            @Parameter(description = "Duties in this state only") @RestQuery DutyState state,
            @BeanParam PageQuery page) {
        var caller = reader(id);
        var day = day(asOf);
        return new CascadeView(
                id,
                day,
                below.figures(id, day, caller),
                below.duties(id, state, day, caller, page),
                below.untaken(id, day),
                below.laterDeadlines(id, day, caller, null, page.limit()));
    }

    @GET
    @Path("/later-deadlines")
    @Operation(
            summary =
                    "Thời hạn ở cấp dưới sau thời hạn cấp trên | Tasks below that are due after the one that they take up")
    public Page<LaterDeadline> laterDeadlines(
            UUID id,
            @Parameter(description = "Today when left out") @RestQuery LocalDate asOf,
            @BeanParam PageQuery page) {
        return below.laterDeadlines(id, day(asOf), reader(id), page.after(), page.limit());
    }

    private Caller reader(UUID plan) {
        var caller = callers.current();
        if (!access.sees(caller, plan)) {
            throw new NotFound("plan", plan);
        }
        return caller;
    }

    private LocalDate day(LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
