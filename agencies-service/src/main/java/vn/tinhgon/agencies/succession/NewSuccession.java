package vn.tinhgon.agencies.succession;

import java.util.UUID;

/**
 * One takes over from another.
 *
 * @param kind of the restructuring, as it is stated
 * @param position 0 for the main heir of several
 * @param survives the first goes on beside the one that was separated from it (tách)
 */
public record NewSuccession(
        UUID endedId,
        UUID successorId,
        String kind,
        int position,
        Extent extent,
        boolean survives) {}
