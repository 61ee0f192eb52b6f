package vn.tinhgon.agencies.restructuring.move;

import java.util.Optional;
import java.util.UUID;

/**
 * An agency that takes over in a move.
 *
 * @param plan what it will be, null for one that exists and goes on
 */
public record Output(UUID agencyId, AgencyPlan plan) {

    public Optional<AgencyPlan> planned() {
        return Optional.ofNullable(plan);
    }
}
