package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A part of a task as a caller states it.
 *
 * @param leadId null when the lead of the whole does it
 * @param coordinatorIds who contributes
 * @param dueOn the last day in time, null for that of the whole
 */
public record StatedPart(
        String title,
        String text,
        String deliverable,
        UUID leadId,
        List<UUID> coordinatorIds,
        LocalDate dueOn) {

    public StatedPart {
        coordinatorIds = coordinatorIds == null ? List.of() : List.copyOf(coordinatorIds);
    }
}
