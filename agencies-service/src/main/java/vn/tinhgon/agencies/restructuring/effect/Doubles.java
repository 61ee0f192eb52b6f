package vn.tinhgon.agencies.restructuring.effect;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.Bloc;

/**
 * Agencies that do the same in one area since their areas became one, with the agency that would
 * take their place.
 *
 * @param proposedId of the agency that would consolidate them; others' parents may be it
 * @param parentId the agency to which it would belong, null for none
 */
public record Doubles(
        UUID proposedId,
        String name,
        AgencyKind kind,
        Bloc bloc,
        String level,
        UUID areaId,
        UUID parentId,
        List<Double> agencies) {

    /** One of them. */
    public record Double(UUID id, String name) {}
}
