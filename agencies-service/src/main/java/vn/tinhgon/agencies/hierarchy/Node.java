package vn.tinhgon.agencies.hierarchy;

import java.util.UUID;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.Bloc;

/**
 * An agency in a hierarchy.
 *
 * @param path of the area in which it sits
 * @param aboveId the agency directly above in the relation asked about, along {@link Relation#AREA}
 *     the area
 * @param depth how many steps from the agency asked about, 0 for itself
 */
public record Node(
        UUID id,
        String name,
        AgencyKind kind,
        Bloc bloc,
        String level,
        UUID areaId,
        String path,
        UUID aboveId,
        int depth) {

    /** Where it stands in the list, level after level. */
    public Place place() {
        return new Place(depth, id);
    }
}
