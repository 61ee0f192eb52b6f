package vn.tinhgon.plans.task.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.tinhgon.plans.task.TaskDesk;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/**
 * Tasks: listed, reported on, completed, given to others. Dates are local dates in
 * Asia/Ho_Chi_Minh.
 */
@Path("/api/v1/tasks")
@Tag(name = "Nhiệm vụ | Tasks")
@RunOnVirtualThread
public class TasksResource {

    private final TaskList list;
    private final TaskDesk desk;
    private final Callers callers;
    private final Clock clock;

    TasksResource(TaskList list, TaskDesk desk, Callers callers, Clock clock) {
        this.list = list;
        this.desk = desk;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Danh sách nhiệm vụ | List tasks in the order of their documents")
    public Page<TaskView> list(@BeanParam TaskQuery asked, @BeanParam PageQuery page) {
        return list.page(callers.current(), asked, day(asked.asOf), page);
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
        var task = desk.progress(id, request.percent(), request.note(), callers.current());
        return Response.ok(list.view(task, LocalDate.now(clock))).build();
    }

    @POST
    @Path("/{id}/completion")
    @Idempotent
    @Operation(summary = "Hoàn thành nhiệm vụ | Complete a task, with evidence; by its lead")
    @APIResponse(responseCode = "200", description = "Done, for good")
    @APIResponse(responseCode = "403", description = "The caller's agency does not lead the task")
    @APIResponse(responseCode = "409", description = "Already completed")
    public Response complete(UUID id, @Valid @NotNull CompleteTaskRequest request) {
        var task = desk.complete(id, request.completedOn(), request.evidence(), callers.current());
        return Response.ok(list.view(task, LocalDate.now(clock))).build();
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
        return Response.ok(list.view(task, LocalDate.now(clock))).build();
    }

    private LocalDate day(LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
