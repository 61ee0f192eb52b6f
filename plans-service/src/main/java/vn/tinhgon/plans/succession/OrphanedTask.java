package vn.tinhgon.plans.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.TaskOrphaned;

/** A task with the parts in it that an agency left. */
public record OrphanedTask(
        UUID id,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID agencyId,
        List<String> roles,
        UUID issuerId,
        UUID monitorId,
        LocalDate lastDay,
        String scope,
        String level) {

    TaskOrphaned told(Ending ending) {
        return new TaskOrphaned(
                id,
                planId,
                planNumber,
                ref,
                title,
                agencyId,
                roles,
                ending.heirs(),
                ending.caseId(),
                issuerId,
                monitorId,
                lastDay,
                scope,
                level,
                ending.effectiveOn());
    }
}
