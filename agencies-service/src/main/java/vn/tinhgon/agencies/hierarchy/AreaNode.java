package vn.tinhgon.agencies.hierarchy;

import java.util.UUID;

/**
 * An area in the hierarchy of areas.
 *
 * @param depth how many steps from the area asked about, 0 for itself
 */
public record AreaNode(
        UUID id, String code, String name, String level, UUID parentId, String path, int depth) {

    /** Where it stands in the list, level after level. */
    public Place place() {
        return new Place(depth, id);
    }
}
