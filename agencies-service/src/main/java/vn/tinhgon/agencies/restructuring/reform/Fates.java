package vn.tinhgon.agencies.restructuring.reform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.tinhgon.agencies.area.Area;

/** What begins, what ends, and who takes over what ends. */
final class Fates {

    private final Before before;
    private final Map<Unit, UUID> beginning = new LinkedHashMap<>();
    private final Map<UUID, List<Place>> heirs = new HashMap<>();
    private final Set<UUID> terminated = new HashSet<>();

    /**
     * @param newIds for the units that begin, in their order
     */
    Fates(Before before, Collection<NewUnit> units, List<UUID> newIds) {
        this.before = before;
        var ids = newIds.iterator();
        units.stream()
                .filter(unit -> !unit.goesOn())
                .forEach(
                        unit -> {
                            var id = ids.next();
                            beginning.put(unit.unit(), id);
                            inherit(unit, id);
                        });
    }

    private void inherit(NewUnit unit, UUID id) {
        var heir = new Place(id, unit.unit().level());
        for (var row : unit.rows()) {
            before.find(row.old())
                    .ifPresent(
                            old ->
                                    heirs.computeIfAbsent(old.id(), _ -> new ArrayList<>())
                                            .add(heir));
        }
    }

    /** Ends the areas of a level that nobody takes over and below which nothing is left. */
    void terminate(String level, Collection<ReformRow> rows) {
        var named = rows.stream().map(ReformRow::old).collect(Collectors.toSet());
        before.ofLevel(level)
                .filter(area -> !named.contains(Before.unit(area)))
                .filter(
                        area ->
                                before.below(area).stream()
                                        .allMatch(below -> named.contains(Before.unit(below))))
                .forEach(area -> terminated.add(area.id()));
    }

    Set<UUID> terminated() {
        return terminated;
    }

    UUID idOf(Unit beginning) {
        return this.beginning.get(beginning);
    }

    /** Where an area is afterwards: itself, or those that took it over; nowhere when it ends. */
    List<Place> after(Area area) {
        if (terminated.contains(area.id())) {
            return List.of();
        }
        return heirs.getOrDefault(area.id(), List.of(new Place(area.id(), area.level())));
    }

    /** A unit that stands afterwards. */
    Optional<Place> standing(Unit unit) {
        return Optional.ofNullable(beginning.get(unit))
                .map(id -> new Place(id, unit.level()))
                .or(
                        () ->
                                before.find(unit)
                                        .filter(area -> after(area).contains(Place.of(area)))
                                        .map(Place::of));
    }

    /** An area that stands afterwards, with its level. */
    record Place(UUID id, String level) {

        static Place of(Area area) {
            return new Place(area.id(), area.level());
        }
    }
}
