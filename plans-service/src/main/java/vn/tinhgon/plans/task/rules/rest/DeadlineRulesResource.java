package vn.tinhgon.plans.task.rules.rest;

import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.plans.task.rules.RulesDesk;
import vn.tinhgon.platform.caller.Callers;

/** When people are told of the tasks of a plan. */
@Path("/api/v1/plans/{id}/deadline-rules")
@Tag(name = "Thời hạn | Deadlines")
@RunOnVirtualThread
public class DeadlineRulesResource {

    private final RulesDesk desk;
    private final Callers callers;

    DeadlineRulesResource(RulesDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    @Operation(summary = "Quy tắc nhắc hạn của kế hoạch | How the deadlines of a plan are watched")
    public DeadlineRulesView get(UUID id) {
        return DeadlineRulesView.of(desk.show(id, callers.current()));
    }

    @PUT
    @Operation(
            summary = "Đặt quy tắc nhắc hạn | Set how the deadlines of a plan are watched",
            description = "If-Match is the version of the rules. What was told stays told.")
    public DeadlineRulesView adopt(UUID id, @Valid @NotNull AdoptRulesRequest request) {
        return DeadlineRulesView.of(desk.adopt(id, request.rules(), callers.current()));
    }
}
