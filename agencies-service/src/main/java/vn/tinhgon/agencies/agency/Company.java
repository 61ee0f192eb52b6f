package vn.tinhgon.agencies.agency;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What begins together with agencies, so that it need not stand before.
 *
 * @param levelsOfAreas areas with their level
 */
public record Company(Map<UUID, String> levelsOfAreas, Set<UUID> agencies) {

    public static final Company NONE = new Company(Map.of(), Set.of());
}
