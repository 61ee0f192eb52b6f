package vn.tinhgon.plans.audit;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** The changes of plans and tasks that a caller sees, newest first. */
@ApplicationScoped
public class AuditTrail {

    private static final String PAGE =
            """
            select id, plan_id, task_id, what, row_id, action, before::text as before, after::text as after, at,
                   account, account_name, agency_id
            from audit_entry
            where %s = :about and (cast(:after as uuid) is null or id < :after)
            order by id desc limit :limit""";

    private final Jdbi jdbi;
    private final PlanAccess access;

    AuditTrail(Jdbi jdbi, PlanAccess access) {
        this.jdbi = jdbi;
        this.access = access;
    }

    /** Of a plan with all that belongs to it. */
    @Transactional
    public Page<AuditEntry> ofPlan(UUID plan, Caller caller, PageQuery page) {
        if (!access.sees(caller, plan)) {
            throw new NotFound("plan", plan);
        }
        return page("plan_id", plan, page);
    }

    @Transactional
    public Page<AuditEntry> ofTask(UUID task, Caller caller, PageQuery page) {
        access.planOfTask(caller, task).orElseThrow(() -> new NotFound("task", task));
        return page("task_id", task, page);
    }

    private Page<AuditEntry> page(String column, UUID about, PageQuery page) {
        var rows =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(PAGE.formatted(column))
                                        .bind("about", about)
                                        .bindByType("after", page.after(), UUID.class)
                                        .bind("limit", page.fetch())
                                        .mapTo(AuditEntry.class)
                                        .list());
        return Page.of(rows, page.limit(), AuditEntry::id);
    }
}
