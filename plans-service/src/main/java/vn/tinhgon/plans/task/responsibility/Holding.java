package vn.tinhgon.plans.task.responsibility;

import java.time.LocalDate;
import java.util.UUID;

import vn.tinhgon.plans.task.AssignmentRole;

/**
 * An agency's part in a task from one day to another.
 *
 * @param agencyId null for groups of bodies and for agencies that are not registered
 * @param name as registered, or else as the document writes it
 * @param openedByCase the restructuring by which it came to the agency, null when none
 * @param closedByCase the restructuring by which it went on, null when none
 * @param orphanedOn since when nobody has it, because the agency ended
 * @param reason why a person gave it to the agency, null when none did
 * @param dueOn a day of its own until which the agency owes its part, null for the last one of the
 *     task
 */
public record Holding(
        AssignmentRole role,
        UUID agencyId,
        String name,
        LocalDate heldFrom,
        LocalDate heldUntil,
        UUID openedByCase,
        UUID closedByCase,
        LocalDate orphanedOn,
        String reason,
        LocalDate dueOn,
        LocalDate contributedOn) {}
