package vn.tinhgon.plans.task.sweep;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was said of how many things that are no tasks, or would be.
 *
 * @param first of very many the first
 */
public record Reminders<R extends Reminder>(int dueSoon, int overdue, List<R> first) {

    public Reminders {
        first = List.copyOf(first);
    }

    static <R extends Reminder> Reminders<R> none() {
        return new Reminders<>(0, 0, List.of());
    }

    public int raised() {
        return dueSoon + overdue;
    }

    Reminders<R> and(List<R> more) {
        var late = (int) more.stream().filter(Reminder::isOfLateness).count();
        return new Reminders<>(
                dueSoon + more.size() - late,
                overdue + late,
                Stream.concat(first.stream(), more.stream()).limit(Tally.SHOWN).toList());
    }
}
