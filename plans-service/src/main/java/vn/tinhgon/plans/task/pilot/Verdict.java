package vn.tinhgon.plans.task.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was decided upon a final review.
 *
 * @param finalReviewOn when it is reviewed again, null unless it goes on
 * @param agencyIds the agencies that it scales to, as {@code areaIds} are the areas
 */
public record Verdict(
        UUID id,
        UUID reviewId,
        PilotOutcome outcome,
        String decisionNumber,
        LocalDate decisionDate,
        String decisionIssuer,
        LocalDate finalReviewOn,
        List<UUID> agencyIds,
        List<UUID> areaIds) {}
