package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.deadline.Standing;
import vn.tinhgon.plans.deadline.rest.DeadlineView;
import vn.tinhgon.plans.finding.Quotation;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.plans.task.Obligation;
import vn.tinhgon.plans.task.pilot.PilotInBrief;
import vn.tinhgon.plans.task.pilot.PilotState;
import vn.tinhgon.plans.task.snapshot.PartSnapshot;
import vn.tinhgon.plans.task.snapshot.TaskSnapshot;
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
        @Schema(description = "The heading under which the document puts it") String group,
        @Schema(description = "The task that it is a part of") UUID parentId,
        @Schema(description = "The task of a plan above that it takes up") UUID takesUpId,
        @Schema(description = "The function of the ledger with which it goes to other agencies")
                UUID functionId,
        @Schema(description = "What there is to show when it is done") String deliverable,
        @Schema(description = "Whether it is done only when something is shown")
                boolean evidenceDemanded,
        @Schema(description = "Absent when it has no parts") PartsView parts,
        @Schema(
                        description =
                                "How far the tasks of plans below are that take it up; absent without any")
                TakenUpView takenUp,
        @Schema(description = "Absent when it is no pilot") PilotView pilot,
        List<AssignmentView> assignments,
        DeadlineView deadline,
        TermView term,
        @Schema(description = "Absent before the day on which it was given") Standing standing,
        @Schema(description = "An agency that ended left its part to nobody yet")
                boolean needsReassignment,
        @Schema(description = "0 to 100") int percent,
        @Schema(
                        description =
                                "The day on which it was done, as the lead says, while nobody answered")
                LocalDate submittedFor,
        LocalDate completedOn,
        String evidence,
        @Schema(description = "Since when it stands still") LocalDate suspendedOn,
        OrderView cancellation)
        implements Versioned {

    /** How far the parts of a task are, those that were cancelled left out. */
    @Schema(name = "TaskParts")
    public record PartsView(
            int total, int done, @Schema(description = "Of all parts, on average") int percent) {}

    /**
     * How far the tasks are that take a task up in plans below, those that were cancelled left out.
     */
    @Schema(name = "TaskTakenUp")
    public record TakenUpView(
            int total,
            int done,
            int overdue,
            @Schema(description = "Of all of them, on average") int percent) {}

    /** How a task stands as a pilot (thí điểm); the whole of it is at {@code /pilot}. */
    @Schema(name = "PilotInBrief")
    public record PilotView(
            PilotState state,
            LocalDate startsOn,
            @Schema(description = "When it is reviewed next, absent when it is not")
                    LocalDate nextReviewOn) {

        static PilotView of(PilotInBrief pilot) {
            return new PilotView(
                    pilot.state(),
                    pilot.startsOn(),
                    pilot.interimDue() == null ? pilot.finalDue() : pilot.interimDue());
        }
    }

    /** What a task is beside itself: its parts, what takes it up, a pilot; null where it is not. */
    record Beside(PartsView parts, TakenUpView takenUp, PilotView pilot) {}

    /** What was ordered, and why. */
    @Schema(name = "TaskOrder")
    public record OrderView(LocalDate on, String reason) {}

    /**
     * An agency's part; {@code agency} as the document writes it, {@code name} as registered.
     *
     * @param orphanedOn since when the agency has ended and nobody has the part
     * @param reason why a person gave it to the agency
     * @param obligation what the part obliges its agency to
     * @param dueOn until when the agency owes a contribution; {@code asked} what exactly
     * @param standing how the agency stands with its own obligation
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
            String reason,
            Obligation obligation,
            LocalDate dueOn,
            String asked,
            LocalDate contributedOn,
            Standing standing) {}

    static TaskView of(TaskSnapshot task, Beside beside, TermWords words) {
        var term = task.term();
        var over = task.over().isPresent();
        var stands = task.standing();
        var wording = task.wording();
        var brief = task.brief();
        var assignments = task.parts().stream().map(part -> view(task, part)).toList();
        return new TaskView(
                task.id(),
                task.version(),
                task.planId(),
                wording.ref(),
                wording.title(),
                wording.text(),
                wording.quotation(),
                brief.groupName(),
                brief.parentId(),
                brief.takesUpId(),
                task.functionId(),
                brief.deliverable(),
                brief.evidenceDemanded(),
                beside.parts(),
                beside.takenUp(),
                beside.pilot(),
                assignments,
                DeadlineView.of(term.stated(), term.lastDay().orElse(null)),
                TermView.of(term, task.day(), over || stands.isEmpty(), words),
                stands.orElse(null),
                assignments.stream().anyMatch(a -> a.orphanedOn() != null),
                task.percent(),
                task.submittedFor(),
                task.completedOn(),
                task.evidence(),
                over ? null : term.suspendedSince().orElse(null),
                task.cancellation() == null
                        ? null
                        : new OrderView(task.cancellation().on(), task.cancellation().reason()));
    }

    private static AssignmentView view(TaskSnapshot task, PartSnapshot part) {
        var obligation = part.role().obligation();
        return new AssignmentView(
                part.role(),
                part.agencyName(),
                part.agencyId(),
                part.name(),
                part.heldFrom(),
                part.heldUntil(),
                part.orphanedOn(),
                part.reason(),
                obligation,
                obligation == Obligation.CONTRIBUTE
                        ? part.owedUntil(task.term().lastDay()).orElse(null)
                        : null,
                part.asked(),
                part.contributedOn(),
                task.standingOf(part).orElse(null));
    }
}
