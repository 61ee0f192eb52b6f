package vn.tinhgon.agencies.agency;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What begins or ends together with the beginning of agencies: the one need not stand before, the
 * other does not stand after.
 *
 * @param levelsOfAreas areas that begin, with their level
 * @param agencies those that begin
 * @param ending agencies that end
 */
public record Company(Map<UUID, String> levelsOfAreas, Set<UUID> agencies, Set<UUID> ending) {

    public static final Company NONE = new Company(Map.of(), Set.of(), Set.of());
}
