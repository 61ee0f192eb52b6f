package vn.tinhgon.agencies.restructuring.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.area.Area;

/**
 * What the annulment of a case, or of some of its moves, did.
 *
 * @param trace what these moves had changed
 * @param restored agencies that are as they were before, and those that have given or got back
 *     functions
 * @param dissolved agencies that the moves had established, as they were last
 * @param restoredAreas areas that are as they were before
 * @param endedAreas areas that the moves had established, as they were last
 * @param unsupported what belongs to or lies in something that stands no longer, each with that
 */
public record Reversed(
        LocalDate effectiveOn,
        Instant known,
        Trace trace,
        List<Agency> restored,
        List<Agency> dissolved,
        List<Area> restoredAreas,
        List<Area> endedAreas,
        List<String> unsupported)
        implements Consequences {}
