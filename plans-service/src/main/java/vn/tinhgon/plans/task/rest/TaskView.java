package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.deadline.Standing;
import vn.tinhgon.plans.deadline.Term;
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
        TermView term,
        Standing standing,
        @Schema(description = "An agency that ended left its part to nobody yet")
                boolean needsReassignment,
        @Schema(description = "0 to 100") int percent,
        LocalDate completedOn,
        String evidence)
        implements Versioned {

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

    static TaskView of(
            Task task, Term known, LocalDate asOf, Map<UUID, String> names, TermWords words) {
        var done = task.completedOn().filter(day -> !day.isAfter(asOf));
        var term = done.map(known::on).orElse(known);
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
                DeadlineView.of(task.deadline(), term.lastDay().orElse(null)),
                TermView.of(term, asOf, done.isPresent(), words),
                done.map(term::finished).orElseGet(() -> term.standing(asOf)),
                assignments.stream().anyMatch(a -> a.orphanedOn() != null),
                task.percent(),
                done.orElse(null),
                done.flatMap(_ -> task.evidence()).orElse(null));
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
