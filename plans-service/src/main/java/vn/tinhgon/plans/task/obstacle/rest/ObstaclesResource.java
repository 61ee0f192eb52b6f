package vn.tinhgon.plans.task.obstacle.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.tinhgon.plans.task.obstacle.ObstacleDesk;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** What waits for an answer, whatever the task. */
@Path("/api/v1/obstacles")
@Tag(name = "Vướng mắc | Obstacles")
@RunOnVirtualThread
public class ObstaclesResource {

    private final ObstacleDesk desk;
    private final Callers callers;
    private final Clock clock;

    ObstaclesResource(ObstacleDesk desk, Callers callers, Clock clock) {
        this.desk = desk;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary =
                    "Vướng mắc đang chờ trả lời | Obstacles that wait for an answer, oldest first",
            description = "As of a day in Vietnam, today when none is asked.")
    public Page<ObstacleView> awaiting(
            @RestQuery String scope,
            @Parameter(description = "The body that must answer") @RestQuery UUID toId,
            @RestQuery LocalDate asOf,
            @BeanParam PageQuery page) {
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        var area = callers.current().within(Optional.ofNullable(scope).map(Scope::new));
        var rows =
                desk.awaiting(area, toId, day, page).stream()
                        .map(obstacle -> ObstacleView.of(obstacle, day))
                        .toList();
        return Page.of(rows, page.limit(), ObstacleView::id);
    }
}
