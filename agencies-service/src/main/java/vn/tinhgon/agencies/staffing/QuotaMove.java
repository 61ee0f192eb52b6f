package vn.tinhgon.agencies.staffing;

import java.util.Objects;
import java.util.UUID;

/**
 * Posts that go from one agency to another.
 *
 * @param toAgencyId null when they are given back to the State
 */
public record QuotaMove(UUID fromAgencyId, UUID toAgencyId, StaffCategory category, int posts) {

    public QuotaMove {
        Objects.requireNonNull(fromAgencyId);
        Objects.requireNonNull(category);
    }
}
