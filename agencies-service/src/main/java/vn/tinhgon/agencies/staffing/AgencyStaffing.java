package vn.tinhgon.agencies.staffing;

import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.platform.caller.Scope;

/**
 * The posts of an agency on a day, granted and filled.
 *
 * @param reported empty while the agency has not reported its staff
 */
public record AgencyStaffing(
        UUID agencyId,
        long version,
        String name,
        AgencyKind kind,
        String level,
        Scope scope,
        Quota quota,
        Optional<Headcount> reported) {

    public Headcount headcount() {
        return reported.orElse(Headcount.NOBODY);
    }

    /** Posts that nobody fills; unknown, and so none, before the first report. */
    public int unused(StaffCategory category) {
        return reported.map(staff -> Math.max(0, quota.posts(category) - staff.filled(category)))
                .orElse(0);
    }

    /** How large it is for rules that ask: by its quota, or its staff where none is known. */
    public int size() {
        return quota.total() > 0 ? quota.total() : headcount().total();
    }
}
