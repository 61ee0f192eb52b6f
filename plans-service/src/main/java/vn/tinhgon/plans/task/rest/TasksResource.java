package vn.tinhgon.plans.task.rest;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.tinhgon.plans.task.ArrangementDesk;
import vn.tinhgon.plans.task.FunctionDesk;
import vn.tinhgon.plans.task.PartDesk;
import vn.tinhgon.plans.task.TaskDesk;
import vn.tinhgon.plans.task.listing.TaskCriteria;
import vn.tinhgon.plans.task.listing.TaskSearch;
import vn.tinhgon.plans.task.listing.TaskSort;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/**
 * Tasks: listed, reported on, divided, given to others. Dates are local dates in Asia/Ho_Chi_Minh.
 */
@Path("/api/v1/tasks")
@Tag(name = "Nhiệm vụ | Tasks")
@RunOnVirtualThread
public class TasksResource {

    private final TaskList list;
    private final TaskSearch search;
    private final TaskExport export;
    private final TaskDesk desk;
    private final PartDesk parts;
    private final ArrangementDesk arrangements;
    private final FunctionDesk functions;
    private final Callers callers;
    private final Clock clock;
    @Context HttpHeaders headers;

    TasksResource(
            TaskList list,
            TaskSearch search,
            TaskExport export,
            TaskDesk desk,
            PartDesk parts,
            ArrangementDesk arrangements,
            FunctionDesk functions,
            Callers callers,
            Clock clock) {
        this.list = list;
        this.search = search;
        this.export = export;
        this.desk = desk;
        this.parts = parts;
        this.arrangements = arrangements;
        this.functions = functions;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary =
                    "Danh sách nhiệm vụ | List tasks, in the order of their documents or as asked")
    public Page<TaskView> list(@BeanParam TaskQuery.OfAll asked, @BeanParam PageQuery page) {
        return list.page(callers.current(), criteria(asked), page);
    }

    @GET
    @Path("/counts")
    @Operation(
            summary =
                    "Đếm nhiệm vụ | Count tasks by standing and, of one agency, by its roles in them")
    public TaskCountsView counts(@BeanParam TaskQuery.OfAll asked) {
        var criteria = criteria(asked);
        return TaskCountsView.of(search.counts(callers.current(), criteria), criteria.asOf());
    }

    @GET
    @Path("/export")
    @Operation(summary = "Tải danh sách nhiệm vụ | A list of tasks as CSV or XLSX, whole")
    public Response export(
            @BeanParam TaskQuery.OfAll asked,
            @QueryParam("format") @DefaultValue("CSV") SheetKind format) {
        return export.tasks(callers.current(), criteria(asked), format, headers);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Xem nhiệm vụ | One task as of a day")
    public TaskView get(UUID id, @RestQuery LocalDate asOf) {
        return list.one(callers.current(), id, day(asOf));
    }

    @POST
    @Path("/{id}/progress")
    @Idempotent
    @Operation(summary = "Báo cáo tiến độ | Report progress")
    @APIResponse(responseCode = "200", description = "Noted")
    @APIResponse(responseCode = "403", description = "The caller's agency has no part in the task")
    public Response progress(UUID id, @Valid @NotNull ReportProgressRequest request) {
        var task = desk.progress(id, request.stated(), callers.current());
        return Response.ok(list.changed(task.id())).build();
    }

    @PUT
    @Path("/{id}/arrangement")
    @Operation(
            summary = "Sắp xếp nhiệm vụ trong dự thảo | Put a draft task in its place",
            description =
                    "Its group, the task that it is a part of, what it delivers, and who owes its part by a day of its own.")
    @APIResponse(responseCode = "200", description = "In its place")
    @APIResponse(responseCode = "409", description = "The plan is in force")
    @APIResponse(responseCode = "422", description = "It would be a part of itself")
    public TaskView arrange(UUID id, @Valid @NotNull ArrangeTaskRequest request) {
        var task = arrangements.arrange(id, request.stated(), callers.current());
        return list.changed(task.id());
    }

    @PUT
    @Path("/{id}/function")
    @Operation(
            summary = "Gắn nhiệm vụ với chức năng | Say of which function a task is",
            description =
                    "Where a case moves the function to another agency, the open duties of its former owner in the task go along, also when the former owner lives on or is divided among several.")
    @APIResponse(responseCode = "200", description = "It is of that function, or of none")
    public TaskView state(UUID id, @Valid @NotNull StateFunctionRequest request) {
        functions.state(id, request.functionId(), callers.current());
        return list.today(callers.current(), id);
    }

    @POST
    @Path("/{id}/parts")
    @Idempotent
    @Operation(
            summary =
                    "Chia nhiệm vụ thành phần việc | Divide a task: add a part with one lead of its own",
            description =
                    "By the lead of the whole, or a planner of the plan's area. A task is not done while parts of it are open.")
    @APIResponse(
            responseCode = "201",
            description = "Given to its lead; Location names it",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    @APIResponse(responseCode = "403", description = "The caller's agency does not lead the task")
    public Response addPart(UUID id, @Valid @NotNull AddPartRequest request) {
        var part = parts.add(id, request.stated(), callers.current());
        return Response.created(URI.create("/api/v1/tasks/" + part.id()))
                .entity(list.changed(part.id()))
                .build();
    }

    @POST
    @Path("/{id}/reassignment")
    @Idempotent
    @Operation(
            summary =
                    "Giao lại phần việc của cơ quan đã kết thúc | Give what an ended agency left behind to another")
    @APIResponse(responseCode = "200", description = "The other agency has it from today on")
    @APIResponse(responseCode = "409", description = "That agency left nothing behind in the task")
    public Response reassign(UUID id, @Valid @NotNull ReassignTaskRequest request) {
        var task =
                desk.reassign(
                        id,
                        request.fromAgencyId(),
                        request.toAgencyId(),
                        request.reason(),
                        callers.current());
        return Response.ok(list.changed(task.id())).build();
    }

    private TaskCriteria criteria(TaskQuery asked) {
        return asked.criteria(callers.current(), LocalDate.now(clock), TaskSort.PLAN);
    }

    private LocalDate day(LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
