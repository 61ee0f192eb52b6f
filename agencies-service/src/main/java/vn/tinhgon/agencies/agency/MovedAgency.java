package vn.tinhgon.agencies.agency;

import java.util.UUID;

/**
 * An agency whose superior ended and which got the successor instead.
 *
 * @param asChild it belonged to one that ended (trực thuộc)
 * @param asDirected its profession was directed by one that ended (ngành dọc)
 */
public record MovedAgency(UUID id, String name, boolean asChild, boolean asDirected) {}
