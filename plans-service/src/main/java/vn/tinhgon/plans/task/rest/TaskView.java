package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.deadline.Standing;
import vn.tinhgon.plans.deadline.rest.DeadlineView;
import vn.tinhgon.plans.finding.Quotation;
import vn.tinhgon.plans.task.Assignment;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.platform.rest.Versioned;

/** A task as of a day: who had it then, and how it stood. */
@Schema(name = "Task")
public record TaskView(
        UUID id,
        long version,
        UUID planId,
        @Schema(examples = "III.2") String ref,
        String title,
        String text,
        @Schema(description = "The passage of the document it was read from") Quotation quote,
        List<AssignmentView> assignments,
        DeadlineView deadline,
        Standing standing,
        @Schema(description = "An agency that ended left its part to nobody yet")
                boolean needsReassignment,
        @Schema(description = "0 to 100") int percent,
        LocalDate completedOn,
        String evidence,
        @Schema(description = "Why it is not to be done any more") Cancellation cancellation)
        implements Versioned {

    /** Since when nobody has to do it, and why. */
    @Schema(name = "TaskCancellation")
    public record Cancellation(LocalDate on, String reason) {}

    /**
     * An agency's part; {@code agency} as the document writes it, {@code name} as registered.
     *
     * @param orphanedOn since when the agency has ended and nobody has the part
     * @param reason why a person gave it to the agency
     */
    @Schema(name = "Assignment")
    public record AssignmentView(
            AssignmentRole role,
            String agency,
            UUID agencyId,
            String name,
            LocalDate from,
            LocalDate until,
            LocalDate orphanedOn,
            String reason) {}

    static TaskView of(Task task, LocalDate asOf, Map<UUID, String> names) {
        var wording = task.wording();
        var assignments = task.assignmentsOn(asOf).stream().map(a -> view(a, names, asOf)).toList();
        return new TaskView(
                task.id(),
                task.version(),
                task.planId(),
                wording.ref(),
                wording.title(),
                wording.text(),
                wording.quotation(),
                assignments,
                DeadlineView.of(task.deadline(), task.lastDay().orElse(null)),
                task.standing(asOf),
                assignments.stream().anyMatch(a -> a.orphanedOn() != null),
                task.percent(),
                task.completedOn().filter(day -> !day.isAfter(asOf)).orElse(null),
                task.completedOn()
                        .filter(day -> !day.isAfter(asOf))
                        .flatMap(_ -> task.evidence())
                        .orElse(null),
                task.cancellation()
                        .filter(order -> !order.on().isAfter(asOf))
                        .map(order -> new Cancellation(order.on(), order.reason()))
                        .orElse(null));
    }

    private static AssignmentView view(Assignment a, Map<UUID, String> names, LocalDate asOf) {
        return new AssignmentView(
                a.role(),
                a.agencyName(),
                a.agency().orElse(null),
                a.agency().map(names::get).orElse(null),
                a.heldFrom().equals(LocalDate.EPOCH) ? null : a.heldFrom(),
                a.heldUntil().orElse(null),
                a.orphanedOn().filter(day -> !day.isAfter(asOf)).orElse(null),
                a.reason().orElse(null));
    }
}
