package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Deputies or staff above a limit that a merger left.
 *
 * @param category null for deputies
 * @param posts how many too many there were at first
 * @param endsOn the day by which they must be gone, null where no rule says
 */
public record Surplus(
        UUID id,
        UUID agencyId,
        String agencyName,
        Measure measure,
        StaffCategory category,
        int posts,
        LocalDate since,
        LocalDate endsOn,
        String basis,
        UUID caseId) {

    boolean isAbout(LimitFinding finding) {
        return agencyId.equals(finding.agencyId())
                && measure == finding.measure()
                && category == finding.category();
    }
}
