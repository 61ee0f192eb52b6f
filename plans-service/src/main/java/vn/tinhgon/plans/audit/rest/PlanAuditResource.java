package vn.tinhgon.plans.audit.rest;

import java.util.UUID;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.plans.audit.AuditTrail;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** Every change of a plan, newest first. */
@Path("/api/v1/plans/{id}/audit")
@Tag(name = "Vết kiểm tra | Audit")
@RunOnVirtualThread
public class PlanAuditResource {

    private final AuditTrail trail;
    private final Callers callers;
    private final ObjectMapper json;

    PlanAuditResource(AuditTrail trail, Callers callers, ObjectMapper json) {
        this.trail = trail;
        this.callers = callers;
        this.json = json;
    }

    @GET
    @Operation(
            summary =
                    "Mọi thay đổi của kế hoạch | Every change of a plan and of all that belongs to it, newest first",
            description =
                    "Written in the transaction of each change and never changed afterwards: who, what, before, after.")
    public Page<AuditEntryView> page(UUID id, @BeanParam PageQuery page) {
        var entries = trail.ofPlan(id, callers.current(), page);
        return new Page<>(
                entries.items().stream().map(entry -> AuditEntryView.of(entry, json)).toList(),
                entries.next());
    }
}
