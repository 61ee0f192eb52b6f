package vn.tinhgon.plans.cascade;

import java.time.LocalDate;
import java.util.UUID;

import vn.tinhgon.events.TaskHandedDown;
import vn.tinhgon.plans.task.ToldTask;
import vn.tinhgon.platform.registry.KnownAgency;

/**
 * A task that was handed down to an agency: a draft task in its draft plan.
 *
 * @param newDraft the plan was drafted for it
 */
public record HandedDown(UUID agencyId, UUID planId, boolean newDraft, UUID taskId, String ref) {

    TaskHandedDown told(ToldTask above, KnownAgency agency, LocalDate dueOn, LocalDate on) {
        return new TaskHandedDown(
                above.taskId(),
                above.planId(),
                above.planNumber(),
                above.ref(),
                above.title(),
                above.leadId(),
                above.monitorId(),
                agencyId,
                planId,
                taskId,
                ref,
                dueOn,
                agency.scope(),
                agency.level(),
                on);
    }
}
