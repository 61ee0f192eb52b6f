package vn.tinhgon.plans.deadline;

import java.time.Period;
import java.util.List;

/**
 * How the deadlines of a plan are watched.
 *
 * @param rungs days from the last good one on which a task is told of, those before it negative
 * @param monthly whether it is told of every thirty days past the last rung
 * @param silentAfter how long continuous work may be without a sign of life
 */
public record DeadlineRules(
        List<Integer> rungs, boolean monthly, Period silentAfter, RestDayRule restDays) {

    public DeadlineRules {
        rungs = rungs.stream().distinct().sorted().toList();
        if (silentAfter.isZero() || silentAfter.isNegative()) {
            throw new IllegalArgumentException("Nothing is silent after " + silentAfter);
        }
    }

    /** Work is due soon from the first rung before its last day on. */
    public int notice() {
        return rungs.isEmpty() ? 0 : Math.max(0, -rungs.getFirst());
    }
}
