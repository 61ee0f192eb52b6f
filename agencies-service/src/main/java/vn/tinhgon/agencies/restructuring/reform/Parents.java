package vn.tinhgon.agencies.restructuring.reform;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.area.Level;
import vn.tinhgon.agencies.restructuring.reform.Fates.Place;

/**
 * In which area each unit lies afterwards: the one stated, else what has become of the nearest one
 * above the old ones.
 */
record Parents(Before before, Fates fates, Map<String, Level> levels, Findings findings) {

    /** Empty when it was not found, which is noted then. */
    Optional<UUID> of(NewUnit unit) {
        if (unit.parent().isPresent()) {
            return stated(unit, unit.parent().get());
        }
        var derived = derived(unit);
        if (derived.size() != 1) {
            findings.add(
                    unit.first(), ReformColumn.NEW_PARENT, "new-parent-needed", unit.unit().code());
            return Optional.empty();
        }
        return Optional.of(derived.getFirst());
    }

    /** Where a unit that goes on is put; empty when it stays, or follows what it lies in. */
    Optional<UUID> transferOf(NewUnit unit, Area area) {
        if (area.parentId() == null) {
            return Optional.empty();
        }
        var follows = before.above(area).findFirst().map(fates::after).orElse(List.of());
        if (unit.parent().isEmpty() && before.above(area).findAny().isEmpty()) {
            return Optional.empty();
        }
        return of(unit).filter(
                        parent -> follows.size() != 1 || !follows.getFirst().id().equals(parent));
    }

    private Optional<UUID> stated(NewUnit unit, String code) {
        var found =
                above(unit)
                        .map(level -> fates.standing(new Unit(level.code(), code)))
                        .flatMap(Optional::stream)
                        .map(Place::id)
                        .findFirst();
        if (found.isEmpty()) {
            findings.add(unit.first(), ReformColumn.NEW_PARENT, "new-parent-unknown", code);
        }
        return found;
    }

    /** The levels above a unit, the nearest first. */
    private Stream<Level> above(NewUnit unit) {
        return levels.values().stream()
                .filter(level -> isAbove(level.code(), unit))
                .sorted(Comparator.comparingInt(Level::rank).reversed());
    }

    private List<UUID> derived(NewUnit unit) {
        return unit.rows().stream()
                .flatMap(row -> before.find(row.old()).stream())
                .flatMap(old -> nearest(old, unit).stream())
                .distinct()
                .toList();
    }

    private List<UUID> nearest(Area old, NewUnit unit) {
        return before.above(old)
                .map(
                        area ->
                                fates.after(area).stream()
                                        .filter(place -> isAbove(place.level(), unit))
                                        .map(Place::id)
                                        .toList())
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean isAbove(String level, NewUnit unit) {
        return levels.containsKey(level)
                && levels.containsKey(unit.unit().level())
                && levels.get(level).rank() < levels.get(unit.unit().level()).rank();
    }
}
