package vn.tinhgon.agencies.lineage;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An agency or area of a lineage, as it was last.
 *
 * @param kind of an agency, null for an area
 * @param validFrom its first day
 * @param validTo the first day on which it stood no longer, null while it stands
 */
public record Node(
        UUID id, String name, String kind, String level, LocalDate validFrom, LocalDate validTo) {}
