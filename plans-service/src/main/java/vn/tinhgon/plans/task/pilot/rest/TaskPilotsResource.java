package vn.tinhgon.plans.task.pilot.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.tinhgon.plans.task.pilot.PilotCriteria;
import vn.tinhgon.plans.task.pilot.PilotDesk;
import vn.tinhgon.plans.task.pilot.PilotState;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/**
 * Pilots, whatever the plan; those of the registry, which no plan gives, are agencies-service's.
 */
@Path("/api/v1/task-pilots")
@Tag(name = "Thí điểm | Pilots")
@RunOnVirtualThread
public class TaskPilotsResource {

    private final PilotDesk desk;
    private final Callers callers;
    private final Clock clock;

    TaskPilotsResource(PilotDesk desk, Callers callers, Clock clock) {
        this.desk = desk;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Danh sách nhiệm vụ thí điểm | Pilots of the plans that the caller sees",
            description = "As of a day in Vietnam, today when none is asked.")
    public Page<TaskPilotView> list(
            @RestQuery PilotState state,
            @RestQuery UUID planId,
            @Parameter(
                            description =
                                    "Path of a part of the country with a site in it, such as vn.93")
                    @RestQuery
                    String area,
            @Parameter(description = "Whose next review is to be held before this day") @RestQuery
                    LocalDate dueBefore,
            @RestQuery LocalDate asOf,
            @BeanParam PageQuery page) {
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        var asked =
                new PilotCriteria(
                        state, planId, area == null ? null : new Scope(area), dueBefore, day);
        var rows =
                desk.list(callers.current(), asked, page).stream()
                        .map(pilot -> TaskPilotView.of(pilot, day))
                        .toList();
        return Page.of(rows, page.limit(), TaskPilotView::id);
    }
}
