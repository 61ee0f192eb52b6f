package vn.tinhgon.agencies.restructuring.effect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.area.AreaVersion;
import vn.tinhgon.agencies.succession.NewSuccession;

/**
 * What a case does to areas.
 *
 * @param founded areas that begin
 * @param changed areas that go on with another name, place or path
 * @param ended areas that end, as they were last
 * @param heirs each of them with those that take it over
 * @param separated areas that go on with those separated from them
 * @param homeless areas that lie in one that ended without exactly one heir, and are not moved
 */
public record AreaChanges(
        List<AreaVersion> founded,
        List<AreaVersion> changed,
        List<Area> ended,
        Map<UUID, List<AreaHeir>> heirs,
        Map<UUID, List<AreaHeir>> separated,
        List<Area> homeless) {

    public static final AreaChanges NONE =
            new AreaChanges(List.of(), List.of(), List.of(), Map.of(), Map.of(), List.of());

    public List<UUID> endedIds() {
        return ended.stream().map(Area::id).toList();
    }

    /** The one area into which an agency comes along without being asked. */
    Optional<UUID> onlyHeir(UUID area) {
        var all = heirs.getOrDefault(area, List.of());
        return all.size() == 1 ? Optional.of(all.getFirst().areaId()) : Optional.empty();
    }

    List<NewSuccession> successions() {
        var successions = new ArrayList<NewSuccession>();
        heirs.forEach((from, all) -> add(successions, from, all));
        separated.forEach((from, all) -> add(successions, from, all));
        return successions;
    }

    private static void add(List<NewSuccession> successions, UUID from, List<AreaHeir> heirs) {
        for (var position = 0; position < heirs.size(); position++) {
            var heir = heirs.get(position);
            successions.add(
                    new NewSuccession(
                            from,
                            heir.areaId(),
                            heir.kind().name(),
                            position,
                            heir.extent(),
                            !heir.kind().isEnding()));
        }
    }

    /** How many areas of each level there are less or more. */
    public Map<String, UnitCount> units() {
        var units = new LinkedHashMap<String, UnitCount>();
        ended.forEach(area -> units.merge(area.level(), new UnitCount(1, 0), UnitCount::plus));
        founded.forEach(area -> units.merge(area.level(), new UnitCount(0, 1), UnitCount::plus));
        return units;
    }
}
