package vn.tinhgon.agencies.restructuring.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.area.AreaVersion;
import vn.tinhgon.agencies.area.Level;
import vn.tinhgon.agencies.restructuring.move.AreaMove;
import vn.tinhgon.agencies.restructuring.move.AreaPlan;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.agencies.restructuring.move.RestructuringKind;
import vn.tinhgon.agencies.succession.Extent;
import vn.tinhgon.platform.problem.InvalidField;

/**
 * Works out what becomes of areas: who begins and who ends, who comes to lie in whom, and under
 * which path. A path means one area for ever; where it has meant another, the year is added.
 */
final class AreaReshaping {

    private static final String FIELD = "areaMoves";

    private final LocalDate day;
    private final Map<UUID, Area> before = new LinkedHashMap<>();
    private final Map<String, Level> levels;
    private final Map<String, UUID> usedPaths;
    private final Map<UUID, AreaPlan> planned;
    private final Map<UUID, List<AreaHeir>> heirs = new LinkedHashMap<>();
    private final Map<UUID, List<AreaHeir>> separated = new LinkedHashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<UUID, UUID> parents = new HashMap<>();
    private final Map<UUID, String> paths = new HashMap<>();
    private final Set<UUID> onTheWay = new HashSet<>();

    /**
     * @param known the areas that the case names, those in which they lie, and all below them
     * @param usedPaths every path that ever meant an area, with the area
     */
    AreaReshaping(
            CasePlan plan,
            Collection<Area> known,
            Map<String, Level> levels,
            Map<String, UUID> usedPaths,
            LocalDate day) {
        this.day = day;
        this.levels = levels;
        this.usedPaths = new HashMap<>(usedPaths);
        this.planned = plan.plannedAreas();
        known.forEach(area -> before.put(area.id(), area));
        plan.areaMoves().forEach(this::read);
    }

    private void read(AreaMove move) {
        switch (move.kind()) {
            case RENAME -> names.put(move.inputIds().getFirst(), move.name());
            case REPARENT -> move.inputIds().forEach(id -> parents.put(id, move.parentId()));
            case SEPARATE -> inherit(separated, move);
            default -> inherit(heirs, move);
        }
    }

    private static void inherit(Map<UUID, List<AreaHeir>> into, AreaMove move) {
        var inParts = move.kind() == RestructuringKind.SEPARATE;
        for (var input : move.inputs()) {
            var extent = inParts ? Extent.PARTIAL : move.extent(input);
            var all = into.computeIfAbsent(input.areaId(), _ -> new ArrayList<>());
            move.outputIds().forEach(output -> all.add(new AreaHeir(output, extent, move.kind())));
        }
    }

    AreaChanges changes() {
        var founded = new ArrayList<AreaVersion>();
        planned.forEach((id, plan) -> founded.add(founded(id, plan)));
        var changed = new ArrayList<AreaVersion>();
        var ended = new ArrayList<Area>();
        var homeless = new ArrayList<Area>();
        for (var area : before.values()) {
            if (heirs.containsKey(area.id())) {
                ended.add(area);
            } else if (isHomeless(area)) {
                homeless.add(area);
            } else {
                var after = after(area);
                if (!after.equals(AreaVersion.of(area))) {
                    changed.add(after);
                }
            }
        }
        return new AreaChanges(founded, changed, ended, heirs, separated, homeless);
    }

    private AreaVersion founded(UUID id, AreaPlan plan) {
        var level = level(plan.level());
        level.mustBeBelow(FIELD, level(levelOf(plan.parentId())));
        return new AreaVersion(
                id, plan.code(), plan.name(), plan.level(), plan.parentId(), path(id));
    }

    private Level level(String code) {
        var level = levels.get(code);
        if (level == null) {
            throw new InvalidField(FIELD, "level-unknown", code, day);
        }
        return level;
    }

    private String levelOf(UUID id) {
        return planned.containsKey(id) ? planned.get(id).level() : before.get(id).level();
    }

    private AreaVersion after(Area area) {
        var parent = parent(area);
        if (!Objects.equals(parent, area.parentId())) {
            level(area.level()).mustBeBelow(FIELD, level(levelOf(parent)));
        }
        return new AreaVersion(
                area.id(),
                area.code(),
                names.getOrDefault(area.id(), area.name()),
                area.level(),
                parent,
                path(area.id()));
    }

    private boolean isHomeless(Area area) {
        var parent = parents.getOrDefault(area.id(), area.parentId());
        return heirs.containsKey(parent) && heirs.get(parent).size() != 1;
    }

    /** In which area another lies afterwards: where it is put, else where its own area went. */
    private UUID parent(Area area) {
        var parent = parents.getOrDefault(area.id(), area.parentId());
        return heirs.getOrDefault(parent, List.of()).size() == 1
                ? heirs.get(parent).getFirst().areaId()
                : parent;
    }

    private String path(UUID id) {
        if (!paths.containsKey(id)) {
            if (!onTheWay.add(id)) {
                throw new HierarchyWouldLoop(FIELD, before.get(id).name());
            }
            paths.put(id, newPath(id));
        }
        return paths.get(id);
    }

    private String newPath(UUID id) {
        if (planned.containsKey(id)) {
            var plan = planned.get(id);
            return free(path(plan.parentId()) + "." + plan.code(), id);
        }
        var area = before.get(id);
        var parent = parent(area);
        if (!before.containsKey(parent) && !planned.containsKey(parent)) {
            return area.path();
        }
        var label = area.path().substring(area.path().lastIndexOf('.') + 1);
        var path = path(parent) + "." + label;
        return path.equals(area.path()) ? path : free(path, id);
    }

    private String free(String wanted, UUID id) {
        var path = wanted;
        for (var attempt = 1; !isFree(path, id); attempt++) {
            path = wanted + "-" + day.getYear() + (attempt > 1 ? "-" + attempt : "");
        }
        usedPaths.put(path, id);
        return path;
    }

    private boolean isFree(String path, UUID id) {
        return usedPaths.getOrDefault(path, id).equals(id);
    }
}
