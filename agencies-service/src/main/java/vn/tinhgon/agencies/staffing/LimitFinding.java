package vn.tinhgon.agencies.staffing;

import java.util.UUID;

/**
 * An agency that is not as a limit wants it; a warning, never a refusal.
 *
 * @param category null where the limit is for all together
 * @param basis the document that the limit comes from, null for quotas
 */
public record LimitFinding(
        UUID agencyId,
        String agencyName,
        Measure measure,
        StaffCategory category,
        int actual,
        int limit,
        String basis) {

    /** By how much; percent for shares. */
    public int difference() {
        return Math.abs(actual - limit);
    }
}
