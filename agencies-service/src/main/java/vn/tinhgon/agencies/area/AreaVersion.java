package vn.tinhgon.agencies.area;

import java.util.UUID;

/**
 * What an area is from a day on.
 *
 * @param path the codes from the country down, such as {@code vn.93}
 */
public record AreaVersion(
        UUID id, String code, String name, String level, UUID parentId, String path) {

    public static AreaVersion of(Area area) {
        return new AreaVersion(
                area.id(), area.code(), area.name(), area.level(), area.parentId(), area.path());
    }
}
