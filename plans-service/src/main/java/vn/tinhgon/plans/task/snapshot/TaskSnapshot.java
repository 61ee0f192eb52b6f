package vn.tinhgon.plans.task.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.plans.deadline.Standing;
import vn.tinhgon.plans.deadline.Term;
import vn.tinhgon.plans.task.Order;
import vn.tinhgon.plans.task.TaskBrief;
import vn.tinhgon.plans.task.TaskText;

/**
 * A task as of a day. How it and its parts stand is derived here and stored nowhere.
 *
 * @param given whether anybody had it by the day; a draft gives nothing, and has no such day
 * @param leadId who leads it today
 * @param submittedFor the day on which its lead says that it was done, while nobody has answered
 * @param term as it was known on the day, or when the task was done
 * @param parts those that were held on the day, in the order of the document
 */
public record TaskSnapshot(
        LocalDate day,
        UUID id,
        long version,
        UUID planId,
        TaskText wording,
        TaskBrief brief,
        UUID functionId,
        boolean given,
        UUID leadId,
        int percent,
        LocalDate submittedFor,
        LocalDate completedOn,
        String evidence,
        Order cancellation,
        Term term,
        List<PartSnapshot> parts) {

    public TaskSnapshot {
        term = completedOn == null ? term : term.on(completedOn);
    }

    /** The day on which it was done or cancelled. */
    public Optional<LocalDate> over() {
        return Optional.ofNullable(completedOn)
                .or(() -> Optional.ofNullable(cancellation).map(Order::on));
    }

    /** Empty before the day on which it was given to anybody: it did not stand at all. */
    public Optional<Standing> standing() {
        return given ? Optional.of(onceGiven()) : Optional.empty();
    }

    private Standing onceGiven() {
        if (cancellation != null) {
            return Standing.CANCELLED;
        }
        if (completedOn != null) {
            return term.finished(completedOn);
        }
        return submittedFor == null ? term.standing(day) : Standing.AWAITING_ACCEPTANCE;
    }

    /** How an agency stands with a part of its own; empty when it owes nothing by a day. */
    public Optional<Standing> standingOf(PartSnapshot part) {
        return switch (part.role().obligation()) {
            case COMPLETE -> standing();
            case CONTRIBUTE ->
                    Optional.ofNullable(part.agencyId())
                            .filter(agency -> !agency.equals(leadId))
                            .map(_ -> contribution(part));
            case ACCEPT -> Optional.ofNullable(submittedFor).map(_ -> Standing.OPEN);
            case ATTEND -> Optional.empty();
        };
    }

    /** Nothing more is owed once the task is over: it is seen as it was then. */
    private Standing contribution(PartSnapshot part) {
        var due = part.owedUntil(term.lastDay());
        if (part.contributedOn() != null) {
            return due.filter(part.contributedOn()::isAfter).isPresent()
                    ? Standing.DONE_LATE
                    : Standing.DONE_ON_TIME;
        }
        var seen = over().filter(day::isAfter).orElse(day);
        return due.map(until -> term.against(until, seen)).orElse(Standing.OPEN);
    }
}
