package vn.tinhgon.plans.task.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.plans.deadline.Standing;
import vn.tinhgon.plans.task.listing.TaskCriteria;
import vn.tinhgon.plans.task.listing.TaskSearch;
import vn.tinhgon.plans.task.listing.TaskSort;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** What the caller's agency has to do, by role. An account of no agency has nothing to do. */
@Path("/api/v1/me/tasks")
@Tag(name = "Nhiệm vụ | Tasks")
@RunOnVirtualThread
public class MyTasksResource {

    private static final String USUALLY_OPEN =
            "Unless standings are asked for, what is still to be done. One item for each part of the agency in a task.";

    private final TaskList list;
    private final TaskSearch search;
    private final TaskExport export;
    private final Callers callers;
    private final Clock clock;
    @Context HttpHeaders headers;

    MyTasksResource(
            TaskList list, TaskSearch search, TaskExport export, Callers callers, Clock clock) {
        this.list = list;
        this.search = search;
        this.export = export;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Việc của cơ quan tôi | What my agency has to do, the soonest due first",
            description = USUALLY_OPEN)
    public Page<MyTaskView> list(@BeanParam TaskQuery asked, @BeanParam PageQuery page) {
        var criteria = criteria(asked);
        return agency().map(own -> list.page(own, criteria, page))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    @GET
    @Path("/counts")
    @Operation(
            summary = "Đếm việc của cơ quan tôi | Count what my agency has to do",
            description = USUALLY_OPEN)
    public TaskCountsView counts(@BeanParam TaskQuery asked) {
        var criteria = criteria(asked);
        return TaskCountsView.of(
                agency().map(own -> search.countsOfParts(own, criteria)).orElse(List.of()),
                criteria.asOf());
    }

    @GET
    @Path("/export")
    @Operation(
            summary = "Tải việc của cơ quan tôi | What my agency has to do as CSV or XLSX",
            description = USUALLY_OPEN)
    public Response export(
            @BeanParam TaskQuery asked,
            @QueryParam("format") @DefaultValue("CSV") SheetKind format) {
        return export.parts(agency(), criteria(asked), format, headers);
    }

    private Optional<UUID> agency() {
        return callers.current().agency();
    }

    private TaskCriteria criteria(TaskQuery asked) {
        var criteria = asked.criteria(callers.current(), LocalDate.now(clock), TaskSort.DUE);
        return criteria.standings().isEmpty() ? criteria.standing(Standing.open()) : criteria;
    }
}
