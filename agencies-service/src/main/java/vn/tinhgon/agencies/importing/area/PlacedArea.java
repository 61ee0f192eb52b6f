package vn.tinhgon.agencies.importing.area;

import java.time.LocalDate;
import java.util.UUID;

import vn.tinhgon.agencies.area.AreaVersion;
import vn.tinhgon.agencies.importing.Placed;
import vn.tinhgon.events.AreaRegistered;

/**
 * A row that is in order.
 *
 * @param depth the rank of its level
 */
record PlacedArea(
        int number,
        int depth,
        UUID id,
        String code,
        String name,
        String level,
        UUID parentId,
        String path,
        LocalDate validFrom)
        implements Placed {

    AreaVersion version() {
        return new AreaVersion(id, code, name, level, parentId, path);
    }

    AreaRegistered registered() {
        return new AreaRegistered(id, code, name, level, path, parentId, validFrom);
    }
}
