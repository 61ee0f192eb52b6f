package vn.tinhgon.agencies.search;

import java.util.UUID;

/**
 * An agency that one of many names may mean.
 *
 * @param question the position of the name among those asked
 * @param key the name of the agency that matched
 * @param official that is its name, and not another or a former one
 */
record NamedHit(int question, int distance, String key, UUID agencyId, boolean official) {}
