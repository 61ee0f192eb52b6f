package vn.tinhgon.plans.task.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import vn.tinhgon.plans.deadline.Standing;
import vn.tinhgon.plans.task.AssignmentRole;

/**
 * What an agency has to do in a task, and how it stands with that.
 *
 * @param dueOn the last day of its part; null when it is due by no day
 * @param place where it stands in the list
 */
public record Part(
        UUID taskId,
        UUID assignmentId,
        String planNumber,
        String ref,
        String title,
        AssignmentRole role,
        LocalDate dueOn,
        Standing standing,
        Instant changedAt,
        String place) {}
