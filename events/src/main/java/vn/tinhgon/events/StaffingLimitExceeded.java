package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An agency is not as a limit for its kind, level and size wants it; a warning.
 *
 * @param measure {@code QUOTA}, {@code DEPUTIES}, {@code MINIMUM_POSTS} or {@code
 *     PROFESSIONAL_PERCENT}; the last two are limits from below
 * @param category the category of posts, null where the limit is for all together
 * @param basis the document that set the limit, null for quotas
 * @param caseId the restructuring that caused it, null when a report did
 * @param endsOn the day by which a merger's surplus must be gone, null when none is known
 */
@JsonTypeName("staffing-limit-exceeded")
public record StaffingLimitExceeded(
        UUID agencyId,
        String agencyName,
        String measure,
        String category,
        int actual,
        int limit,
        String basis,
        UUID caseId,
        LocalDate endsOn,
        String scope,
        String level,
        LocalDate since)
        implements StaffingEvent {

    @Override
    public UUID aggregateId() {
        return agencyId;
    }
}
