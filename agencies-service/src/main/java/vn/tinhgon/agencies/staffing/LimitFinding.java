package vn.tinhgon.agencies.staffing;

import java.util.UUID;

/**
 * An agency that is not as a limit wants it; a warning, never a refusal.
 *
 * @param category null where the limit is for all together
 * @param averaged whether the agency may be above the limit as long as its like are below
 * @param difference by how much it is not; percent for shares
 * @param basis the document that the limit comes from, null for quotas
 */
public record LimitFinding(
        UUID agencyId,
        String agencyName,
        Measure measure,
        StaffCategory category,
        int actual,
        int limit,
        boolean averaged,
        int difference,
        String basis) {

    boolean isLike(LimitFinding other) {
        return isAbout(other.agencyId, other.measure, other.category);
    }

    boolean isAbout(UUID agency, Measure about, StaffCategory of) {
        return agencyId.equals(agency) && measure == about && category == of;
    }

    static LimitFinding overQuota(AgencyStaffing staffing, StaffCategory category) {
        var filled = staffing.headcount().filled(category);
        var granted = staffing.quota().posts(category);
        return new LimitFinding(
                staffing.agencyId(),
                staffing.name(),
                Measure.QUOTA,
                category,
                filled,
                granted,
                false,
                filled - granted,
                null);
    }

    static LimitFinding of(AgencyStaffing staffing, Limit limit, int actual, int difference) {
        return new LimitFinding(
                staffing.agencyId(),
                staffing.name(),
                limit.measure(),
                null,
                actual,
                limit.amount(),
                limit.averaged(),
                difference,
                limit.basis());
    }
}
