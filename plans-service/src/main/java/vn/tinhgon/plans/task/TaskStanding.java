package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import vn.tinhgon.plans.deadline.Standing;

/** How tasks, and the agencies that owe a part in them, stand on a day; derived, never stored. */
public final class TaskStanding {

    private static final Period NOTICE = Period.ofDays(30);

    private TaskStanding() {}

    public static Standing of(Task task, LocalDate day) {
        if (task.cancellation().filter(order -> !order.on().isAfter(day)).isPresent()) {
            return Standing.CANCELLED;
        }
        var done = task.completedOn().filter(over -> !over.isAfter(day));
        if (done.isPresent()) {
            return task.lastDay().filter(done.get()::isAfter).isPresent()
                    ? Standing.DONE_LATE
                    : Standing.DONE_ON_TIME;
        }
        if (task.submittedFor().filter(said -> !said.isAfter(day)).isPresent()) {
            return Standing.AWAITING_ACCEPTANCE;
        }
        return task.suspendedOn().filter(since -> !since.isAfter(day)).isPresent()
                ? Standing.SUSPENDED
                : task.deadline().standing(day, task.triggeredOn(), NOTICE);
    }

    /** How an agency stands with a part of its own; empty when it owes nothing by a day. */
    public static Optional<Standing> of(Task task, Assignment part, LocalDate day) {
        return switch (part.role().obligation()) {
            case COMPLETE -> Optional.of(of(task, day));
            case CONTRIBUTE ->
                    part.agency()
                            .filter(agency -> !task.isLedBy(agency))
                            .map(_ -> contribution(task, part, day));
            case ACCEPT -> task.submittedFor().map(_ -> Standing.OPEN);
            case ATTEND -> Optional.empty();
        };
    }

    /** Nothing more is owed once the task is over: it is seen as it was then. */
    private static Standing contribution(Task task, Assignment part, LocalDate day) {
        var due = part.owedUntil(task.lastDay().orElse(null));
        var brought = part.contributedOn().filter(on -> !on.isAfter(day));
        if (brought.isPresent()) {
            return due.filter(brought.get()::isAfter).isPresent()
                    ? Standing.DONE_LATE
                    : Standing.DONE_ON_TIME;
        }
        var seen = task.over().filter(day::isAfter).orElse(day);
        return due.map(until -> Standing.against(until, seen, NOTICE)).orElse(Standing.OPEN);
    }
}
