package vn.tinhgon.plans.task.responsibility;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that was done about a task.
 *
 * @param agencyId for which agency, null when it was ordered by an account that answers for the
 *     area
 * @param percent of a report on progress, otherwise null
 * @param text in the words of who did it
 * @param account who did it
 */
public record Act(
        Kind kind,
        UUID agencyId,
        String agencyName,
        LocalDate on,
        Integer percent,
        String text,
        String account) {

    /** What was done. */
    public enum Kind {
        PROGRESS,
        CONTRIBUTED,
        SUBMITTED,
        ACCEPTED,
        RETURNED,
        SUSPENDED,
        RESUMED,
        CANCELLED,
        PILOT_DECLARED,
        PILOT_REVIEWED,
        PILOT_SCALED,
        PILOT_CONTINUED,
        PILOT_ENDED
    }
}
