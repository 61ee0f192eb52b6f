package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Deputies or staff above a limit that a merger left.
 *
 * @param category null for deputies
 * @param posts how many too many it left, besides those who were so before
 * @param newer how many later mergers left in the same agency
 * @param endsOn the day by which they must be gone, null where no rule said when it happened
 */
public record Surplus(
        UUID id,
        UUID agencyId,
        String agencyName,
        Measure measure,
        StaffCategory category,
        int posts,
        int newer,
        LocalDate since,
        LocalDate endsOn,
        String basis,
        UUID caseId) {

    /** Who leaves counts for the merger that was first. */
    int remaining(int tooMany) {
        return Math.clamp(tooMany - newer, 0, posts);
    }

    boolean isAbout(LimitFinding finding) {
        return finding.isAbout(agencyId, measure, category);
    }
}
