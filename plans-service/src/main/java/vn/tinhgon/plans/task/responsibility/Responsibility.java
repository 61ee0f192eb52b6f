package vn.tinhgon.plans.task.responsibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.tinhgon.plans.task.Obligation;
import vn.tinhgon.plans.task.Task;

/** All that is known of who answered for a task, as of a day. */
public record Responsibility(
        Task task,
        LocalDate asOf,
        List<Holding> holdings,
        List<Act> acts,
        List<Standstill> standstills) {

    /**
     * On how many days an agency was late with what it held: a successor's lateness begins when it
     * takes over, and days on which the task stood still are nobody's.
     */
    public long daysLate(Holding holding) {
        return due(holding)
                .map(due -> later(due.plusDays(1), holding.heldFrom()))
                .map(first -> late(first, end(holding)))
                .orElse(0L);
    }

    private Optional<LocalDate> due(Holding holding) {
        return switch (holding.role().obligation()) {
            case COMPLETE -> task.lastDay();
            case CONTRIBUTE -> Optional.ofNullable(holding.dueOn());
            case ACCEPT, ATTEND -> Optional.empty();
        };
    }

    /** The last day that counts: of the part, of the work, or the one asked about. */
    private LocalDate end(Holding holding) {
        var brought =
                holding.role().obligation() == Obligation.CONTRIBUTE
                        ? Optional.ofNullable(holding.contributedOn())
                        : task.submittedFor();
        return Stream.of(
                        Optional.of(asOf),
                        Optional.ofNullable(holding.heldUntil()).map(day -> day.minusDays(1)),
                        brought,
                        task.over())
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private long late(LocalDate first, LocalDate last) {
        var days = ChronoUnit.DAYS.between(first, last) + 1;
        var still = standstills.stream().mapToLong(s -> s.daysWithin(first, last)).sum();
        return Math.max(0, days - still);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
