package vn.tinhgon.plans.task.snapshot;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.plans.task.AssignmentRole;

/**
 * An agency's part in a task, on a day on which it had it.
 *
 * @param agencyName as the document writes it; after a merger the successor's name
 * @param agencyId null for a group of bodies, or one that is not registered
 * @param name as registered
 * @param heldFrom null in a draft, which gives nothing to anybody
 * @param orphanedOn since when its agency has ended and nobody has it
 * @param reason why a person gave it to the agency
 * @param dueOn a day of its own; null for the task's last good day
 */
public record PartSnapshot(
        UUID taskId,
        AssignmentRole role,
        String agencyName,
        UUID agencyId,
        String name,
        LocalDate heldFrom,
        LocalDate heldUntil,
        LocalDate orphanedOn,
        String reason,
        LocalDate dueOn,
        String asked,
        LocalDate contributedOn) {

    /** The last day in time: its own, or else the task's; empty when there is neither. */
    public Optional<LocalDate> owedUntil(Optional<LocalDate> lastDayOfTask) {
        return Optional.ofNullable(dueOn).or(() -> lastDayOfTask);
    }
}
