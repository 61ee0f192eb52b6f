package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.events.TaskOverdue;
import vn.tinhgon.plans.task.sweep.DeadlineSweep;
import vn.tinhgon.plans.task.sweep.SilenceSweep;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;

/** The deadline sweep, which also runs by itself every hour. */
@Path("/api/v1/deadline-sweeps")
@Tag(name = "Thời hạn | Deadlines")
@RunOnVirtualThread
public class DeadlineSweepsResource {

    private static final int SHOWN = 200;

    private final DeadlineSweep sweep;
    private final SilenceSweep silence;
    private final Callers callers;

    DeadlineSweepsResource(DeadlineSweep sweep, SilenceSweep silence, Callers callers) {
        this.sweep = sweep;
        this.silence = silence;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Rà soát thời hạn ngay | Sweep the caller's part of the country now",
            description =
                    "Tells of each late task once a rung (1, 7, 15, 30 days); a second sweep tells only what is new.")
    @APIResponse(
            responseCode = "200",
            description = "What was told",
            content = @Content(schema = @Schema(implementation = SweepView.class)))
    public Response run() {
        var scope = callers.current().scope();
        var told = sweep.sweep(scope);
        var silent = silence.sweep(scope);
        return Response.ok(
                        new SweepView(
                                told.size(),
                                told.stream().limit(SHOWN).map(OverdueLine::of).toList(),
                                silent.size()))
                .build();
    }

    /** What a sweep told; of very many the first are shown. */
    @Schema(name = "DeadlineSweep")
    public record SweepView(
            int raised,
            List<OverdueLine> overdue,
            @Schema(description = "Contributions that are owed and were not brought by their day")
                    int silent) {}

    /** A task that is late, at the rung that it has reached. */
    @Schema(name = "OverdueTask")
    public record OverdueLine(
            UUID taskId,
            UUID planId,
            String ref,
            String title,
            UUID leadId,
            LocalDate lastDay,
            int rung,
            int daysLate) {

        static OverdueLine of(TaskOverdue event) {
            return new OverdueLine(
                    event.taskId(),
                    event.planId(),
                    event.ref(),
                    event.title(),
                    event.leadId(),
                    event.lastDay(),
                    event.rung(),
                    event.daysLate());
        }
    }
}
