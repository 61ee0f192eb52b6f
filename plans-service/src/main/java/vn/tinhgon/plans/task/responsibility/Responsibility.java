package vn.tinhgon.plans.task.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.tinhgon.plans.task.Obligation;
import vn.tinhgon.plans.task.snapshot.TaskSnapshot;

/** All that is known of who answered for a task, as of a day. */
public record Responsibility(
        TaskSnapshot task, List<Holding> holdings, List<Act> acts, List<Standstill> standstills) {

    /**
     * On how many days an agency was late with what it held, by what was in force on each: a
     * successor's lateness begins when it takes over, and days on which the task stood still are
     * nobody's.
     */
    public long daysLate(Holding holding) {
        var end = end(holding).plusDays(1);
        return holding.heldFrom().isBefore(end)
                ? holding.heldFrom().datesUntil(end).filter(day -> isLate(holding, day)).count()
                : 0;
    }

    private boolean isLate(Holding holding, LocalDate day) {
        return due(holding, day).filter(day::isAfter).isPresent()
                && standstills.stream().noneMatch(still -> still.covers(day));
    }

    private Optional<LocalDate> due(Holding holding, LocalDate day) {
        return switch (holding.role().obligation()) {
            case COMPLETE -> task.term().on(day).lastDay();
            case CONTRIBUTE ->
                    Optional.ofNullable(holding.dueOn()).or(task.term().on(day)::lastDay);
            case ACCEPT, ATTEND -> Optional.empty();
        };
    }

    /** Until when an agency owes its part; empty when by no day. */
    public Optional<LocalDate> dueOn(Holding holding) {
        return holding.role().obligation() == Obligation.CONTRIBUTE
                ? due(holding, task.day())
                : Optional.empty();
    }

    /** The last day that counts: of the part, of the work, or the one asked about. */
    private LocalDate end(Holding holding) {
        var brought =
                holding.role().obligation() == Obligation.CONTRIBUTE
                        ? Optional.ofNullable(holding.contributedOn())
                        : Optional.ofNullable(task.submittedFor());
        return Stream.of(
                        Optional.of(task.day()),
                        Optional.ofNullable(holding.heldUntil()).map(day -> day.minusDays(1)),
                        brought,
                        task.over())
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
