package vn.tinhgon.plans.task.sweep.rest;

import java.time.Clock;
import java.time.LocalDate;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.tinhgon.plans.task.sweep.CascadeSweep;
import vn.tinhgon.plans.task.sweep.ContributionSweep;
import vn.tinhgon.plans.task.sweep.DeadlineSweep;
import vn.tinhgon.plans.task.sweep.ObstacleSweep;
import vn.tinhgon.plans.task.sweep.PilotSweep;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.rest.Idempotent;

/** The deadline sweep, which also runs by itself every hour. */
@Path("/api/v1/deadline-sweeps")
@Tag(name = "Thời hạn | Deadlines")
@RunOnVirtualThread
public class DeadlineSweepsResource {

    private final DeadlineSweep sweep;
    private final ContributionSweep contributions;
    private final CascadeSweep cascade;
    private final ObstacleSweep obstacles;
    private final PilotSweep pilots;
    private final Callers callers;
    private final Clock clock;

    DeadlineSweepsResource(
            DeadlineSweep sweep,
            ContributionSweep contributions,
            CascadeSweep cascade,
            ObstacleSweep obstacles,
            PilotSweep pilots,
            Callers callers,
            Clock clock) {
        this.sweep = sweep;
        this.contributions = contributions;
        this.cascade = cascade;
        this.obstacles = obstacles;
        this.pilots = pilots;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Rà soát thời hạn ngay | Sweep the caller's part of the country now",
            description =
                    "Tells of each task that is due soon, late or silent once a rung (30, 15, 7, 3, 1 days before, on the day, 1, 7, 15, 30 days after and then monthly, unless its plan has rules of its own), and on the same rungs of each plan that an agency has to issue, of each obstacle that a body has to answer, and of each review of a pilot; and once of each contribution that is owed and was not brought by its day. A second sweep tells only what is new.")
    @APIResponse(
            responseCode = "200",
            description = "What was told",
            content = @Content(schema = @Schema(implementation = SweepView.class)))
    public Response run() {
        var scope = callers.current().scope();
        var said = SweepView.of(sweep.sweep(scope), cascade.sweep(scope), obstacles.sweep(scope));
        return Response.ok(said.and(contributions.sweep(scope), pilots.sweep(scope).size()))
                .build();
    }

    @GET
    @Path("/preview")
    @Operation(
            summary = "Xem trước việc rà soát | What a sweep on a day would tell",
            description = "As things stand, if no sweep came before. Nothing is told or noted.")
    public SweepView preview(
            @Parameter(
                            description = "Not before today; today when left out",
                            example = "2027-01-04")
                    @RestQuery
                    LocalDate date) {
        var today = LocalDate.now(clock);
        if (date != null && date.isBefore(today)) {
            throw new InvalidField("date", "preview-in-past", date);
        }
        var day = date == null ? today : date;
        var scope = callers.current().scope();
        return SweepView.of(
                sweep.preview(scope, day),
                cascade.preview(scope, day),
                obstacles.preview(scope, day));
    }
}
