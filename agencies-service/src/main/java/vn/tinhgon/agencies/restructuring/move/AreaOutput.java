package vn.tinhgon.agencies.restructuring.move;

import java.util.Optional;
import java.util.UUID;

/**
 * An area that takes over in a move.
 *
 * @param plan what it will be, null for one that exists and goes on
 */
public record AreaOutput(UUID areaId, AreaPlan plan) {

    public Optional<AreaPlan> planned() {
        return Optional.ofNullable(plan);
    }
}
