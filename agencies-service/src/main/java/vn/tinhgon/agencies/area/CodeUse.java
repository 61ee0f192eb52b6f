package vn.tinhgon.agencies.area;

import java.time.LocalDate;
import java.util.UUID;

import vn.tinhgon.platform.caller.Scope;

/**
 * Whose a code of a level was, and when.
 *
 * @param usedTo the first day on which it was so no longer, null while no end is known
 */
public record CodeUse(UUID areaId, String path, LocalDate usedFrom, LocalDate usedTo) {

    Scope scope() {
        return new Scope(path);
    }
}
