package vn.tinhgon.agencies.area;

import java.time.LocalDate;
import java.util.UUID;

import vn.tinhgon.events.AreaRegistered;
import vn.tinhgon.events.AreaState;
import vn.tinhgon.platform.caller.Scope;

/**
 * An area as of a moment.
 *
 * @param path the codes from the country down, such as {@code vn.93}
 * @param validTo the first day on which it is so no longer, null while no end is known
 */
public record Area(
        UUID id,
        long version,
        String code,
        String name,
        String level,
        UUID parentId,
        String path,
        LocalDate validFrom,
        LocalDate validTo) {

    public Scope scope() {
        return new Scope(path);
    }

    /** What consumers are told of it. */
    public AreaState told() {
        return new AreaState(id, code, name, level, path, parentId);
    }

    AreaRegistered registered() {
        return new AreaRegistered(id, code, name, level, path, parentId, validFrom);
    }
}
