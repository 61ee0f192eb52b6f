package vn.tinhgon.plans.task.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A review that was held.
 *
 * @param dueOn the day for which it was held, null for an interim one that no day was fixed for
 * @param agencyId for which agency it was recorded
 */
public record PilotReview(
        UUID id,
        ReviewKind kind,
        LocalDate heldOn,
        LocalDate dueOn,
        UUID agencyId,
        String summary,
        String findings,
        String recommendation,
        String evidence,
        List<UUID> files,
        List<String> links) {}
