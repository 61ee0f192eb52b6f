package vn.tinhgon.agencies.restructuring.effect;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.restructuring.move.AreaMove;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.agencies.restructuring.move.MoveRef;
import vn.tinhgon.agencies.restructuring.move.MoveRef.Line;
import vn.tinhgon.agencies.restructuring.move.RestructuringKind;

/**
 * To which moves of a case an area owes what has become of it: those that name it, and those that
 * moved it with the area in which it lies.
 */
final class AreaCauses {

    private final Map<UUID, Area> before = new HashMap<>();
    private final Map<UUID, Set<MoveRef>> ends = new HashMap<>();
    private final Map<UUID, Set<UUID>> heirs = new HashMap<>();
    private final Map<UUID, Set<MoveRef>> begins = new HashMap<>();
    private final Map<UUID, Set<MoveRef>> names = new HashMap<>();
    private final Map<UUID, Set<MoveRef>> transfers = new HashMap<>();
    private final Map<UUID, UUID> parents = new HashMap<>();
    private final Map<UUID, Set<MoveRef>> places = new HashMap<>();

    /**
     * @param moves those that are in effect
     * @param changed the areas that the case changed, as they were before
     */
    AreaCauses(CasePlan plan, Collection<MoveRef> moves, Collection<Area> changed) {
        changed.forEach(area -> before.put(area.id(), area));
        moves.stream()
                .filter(ref -> ref.line() == Line.AREA_MOVES)
                .forEach(ref -> read(ref, plan.areaMoves().get(ref.position())));
    }

    private void read(MoveRef ref, AreaMove move) {
        move.endedIds().forEach(id -> note(ends, id, ref));
        move.endedIds()
                .forEach(
                        id ->
                                heirs.computeIfAbsent(id, _ -> new LinkedHashSet<>())
                                        .addAll(move.outputIds()));
        move.planned()
                .forEach(
                        output -> {
                            note(begins, output.areaId(), ref);
                            parents.put(output.areaId(), output.plan().parentId());
                        });
        if (move.kind() == RestructuringKind.RENAME) {
            move.inputIds().forEach(id -> note(names, id, ref));
        }
        if (move.kind() == RestructuringKind.REPARENT) {
            move.inputIds().forEach(id -> note(transfers, id, ref));
            move.inputIds().forEach(id -> parents.put(id, move.parentId()));
        }
    }

    private static void note(Map<UUID, Set<MoveRef>> into, UUID area, MoveRef ref) {
        into.computeIfAbsent(area, _ -> new LinkedHashSet<>()).add(ref);
    }

    /** All moves but for which the area would not be as it is. */
    Set<MoveRef> of(UUID area) {
        var all = new LinkedHashSet<>(names.getOrDefault(area, Set.of()));
        all.addAll(ends.containsKey(area) ? ends.get(area) : places(area));
        return all;
    }

    /** Those that brought it about. */
    Set<MoveRef> begun(UUID area) {
        return begins.getOrDefault(area, Set.of());
    }

    private Set<MoveRef> places(UUID area) {
        if (!places.containsKey(area)) {
            places.put(area, placed(area));
        }
        return places.get(area);
    }

    private Set<MoveRef> placed(UUID area) {
        var all = new LinkedHashSet<>(begun(area));
        all.addAll(transfers.getOrDefault(area, Set.of()));
        var parent = parents.get(area);
        if (parent == null && before.containsKey(area)) {
            parent = before.get(area).parentId();
            all.addAll(ends.getOrDefault(parent, Set.of()));
        }
        heirsOrSelf(parent).forEach(above -> all.addAll(places(above)));
        return all;
    }

    private Collection<UUID> heirsOrSelf(UUID area) {
        return area == null ? List.of() : heirs.getOrDefault(area, Set.of(area));
    }
}
