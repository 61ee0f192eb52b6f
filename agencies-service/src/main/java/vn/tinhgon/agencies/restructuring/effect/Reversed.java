package vn.tinhgon.agencies.restructuring.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.area.Area;

/**
 * What the annulment of a case did.
 *
 * @param trace what the annulled case had changed
 * @param restored agencies that are as they were before it
 * @param dissolved agencies that it had established, as they were last
 * @param restoredAreas areas that are as they were before it
 * @param endedAreas areas that it had established, as they were last
 * @param unsupported names of restored agencies whose superior or area stands no longer
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
