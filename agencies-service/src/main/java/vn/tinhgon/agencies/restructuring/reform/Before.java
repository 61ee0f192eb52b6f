package vn.tinhgon.agencies.restructuring.reform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import vn.tinhgon.agencies.area.Area;

/** The caller's part of the country on the day before a reform. */
final class Before {

    private final Map<Unit, Area> byUnit = new HashMap<>();
    private final Map<UUID, Area> byId = new HashMap<>();
    private final Map<UUID, List<Area>> below = new HashMap<>();

    Before(Collection<Area> areas) {
        for (var area : areas) {
            byUnit.put(unit(area), area);
            byId.put(area.id(), area);
            below.computeIfAbsent(area.parentId(), _ -> new ArrayList<>()).add(area);
        }
    }

    static Unit unit(Area area) {
        return new Unit(area.level(), area.code());
    }

    Optional<Area> find(Unit unit) {
        return Optional.ofNullable(byUnit.get(unit));
    }

    Stream<Area> ofLevel(String level) {
        return byId.values().stream().filter(area -> area.level().equals(level));
    }

    List<Area> below(Area area) {
        return below.getOrDefault(area.id(), List.of());
    }

    /** Those in which an area lies, the nearest first. */
    Stream<Area> above(Area area) {
        return Stream.iterate(
                byId.get(area.parentId()),
                above -> above != null,
                above -> byId.get(above.parentId()));
    }
}
