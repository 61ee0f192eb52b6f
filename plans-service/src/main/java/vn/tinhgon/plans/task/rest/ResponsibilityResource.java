package vn.tinhgon.plans.task.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.tinhgon.plans.task.responsibility.ResponsibilityTrace;
import vn.tinhgon.platform.caller.Callers;

/** Who answered for a task. */
@Path("/api/v1/tasks/{id}/responsibility")
@Tag(name = "Nhiệm vụ | Tasks")
@RunOnVirtualThread
public class ResponsibilityResource {

    private final ResponsibilityTrace trace;
    private final Callers callers;
    private final Clock clock;

    ResponsibilityResource(ResponsibilityTrace trace, Callers callers, Clock clock) {
        this.trace = trace;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary =
                    "Truy vết trách nhiệm | Who held the task, from when to when, and what each did")
    public ResponsibilityView get(UUID id, @RestQuery LocalDate asOf) {
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        return ResponsibilityView.of(trace.of(id, day, callers.current()));
    }
}
