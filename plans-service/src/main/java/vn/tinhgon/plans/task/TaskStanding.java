package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.Optional;

import vn.tinhgon.plans.deadline.Standing;
import vn.tinhgon.plans.deadline.Term;

/**
 * How a task, and the agencies that owe a part in it, stand on a day; derived, never stored.
 *
 * @param term as it was known on the day
 */
public record TaskStanding(Task task, Term term, LocalDate day) {

    /** Empty before the day on which it was given to anybody: it did not stand at all. */
    public Optional<Standing> ofTask() {
        return task.wasGivenBy(day) ? Optional.of(onceGiven()) : Optional.empty();
    }

    private Standing onceGiven() {
        if (task.cancellation().filter(order -> !order.on().isAfter(day)).isPresent()) {
            return Standing.CANCELLED;
        }
        var done = task.completedOn().filter(over -> !over.isAfter(day));
        if (done.isPresent()) {
            return term.finished(done.get());
        }
        return task.submittedFor().filter(said -> !said.isAfter(day)).isPresent()
                ? Standing.AWAITING_ACCEPTANCE
                : term.standing(day);
    }

    /** How an agency stands with a part of its own; empty when it owes nothing by a day. */
    public Optional<Standing> of(Assignment part) {
        return switch (part.role().obligation()) {
            case COMPLETE -> ofTask();
            case CONTRIBUTE ->
                    part.agency()
                            .filter(agency -> !task.isLedBy(agency))
                            .map(_ -> contribution(part));
            case ACCEPT -> task.submittedFor().map(_ -> Standing.OPEN);
            case ATTEND -> Optional.empty();
        };
    }

    /** Nothing more is owed once the task is over: it is seen as it was then. */
    private Standing contribution(Assignment part) {
        var due = part.owedUntil(term.lastDay().orElse(null));
        var brought = part.contributedOn().filter(on -> !on.isAfter(day));
        if (brought.isPresent()) {
            return due.filter(brought.get()::isAfter).isPresent()
                    ? Standing.DONE_LATE
                    : Standing.DONE_ON_TIME;
        }
        var seen = task.over().filter(day::isAfter).orElse(day);
        return due.map(until -> term.against(until, seen)).orElse(Standing.OPEN);
    }
}
