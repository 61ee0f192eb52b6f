package vn.tinhgon.events;

import java.util.UUID;

/**
 * An area as it is known after an event.
 *
 * @param code of the statistics office; later areas reuse codes
 * @param path from the country down, such as {@code vn.93}; means this area for ever
 * @param parentId the area above, null for the country
 */
public record AreaState(
        UUID areaId, String code, String name, String level, String path, UUID parentId) {}
