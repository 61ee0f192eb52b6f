package vn.tinhgon.agencies.search;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * An agency that was found.
 *
 * @param key the name by which it was
 * @param distance between that and what was asked, 0 to 1000
 */
record Hit(Tier tier, int distance, String key, UUID agencyId) {

    BigDecimal score() {
        return tier.score().multiply(BigDecimal.valueOf(1000L - distance, 3)).stripTrailingZeros();
    }

    Place place() {
        return new Place(tier, distance, key, agencyId);
    }
}
