package vn.tinhgon.agencies.restructuring.telling;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.area.AreaVersion;
import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.restructuring.effect.AreaChanges;
import vn.tinhgon.agencies.restructuring.effect.AreaHeir;
import vn.tinhgon.agencies.restructuring.effect.Enacted;
import vn.tinhgon.events.AreaChanged;
import vn.tinhgon.events.AreaEnded;
import vn.tinhgon.events.AreaEvent;
import vn.tinhgon.events.AreaRegistered;
import vn.tinhgon.events.AreaShare;
import vn.tinhgon.events.AreaState;

/** What became of areas. */
@ApplicationScoped
class AreasAreTold {

    private final Areas areas;

    AreasAreTold(Areas areas) {
        this.areas = areas;
    }

    List<AreaEvent> events(Enacted enacted, Origin origin) {
        var changes = enacted.areas();
        var day = enacted.effectiveOn();
        var decision = origin.decision().told();
        var states = states(changes, Moment.on(day));
        var events = new ArrayList<AreaEvent>();
        changes.founded().forEach(area -> events.add(registered(area, enacted)));
        changes.changed()
                .forEach(
                        area ->
                                events.add(
                                        new AreaChanged(
                                                state(area), origin.caseId(), decision, day)));
        changes.ended()
                .forEach(
                        area ->
                                events.add(
                                        new AreaEnded(
                                                area.told(),
                                                shares(changes, area, states),
                                                origin.caseId(),
                                                decision,
                                                day)));
        return events;
    }

    private Map<UUID, AreaState> states(AreaChanges changes, Moment moment) {
        var states = new HashMap<UUID, AreaState>();
        changes.founded().forEach(area -> states.put(area.id(), state(area)));
        changes.changed().forEach(area -> states.put(area.id(), state(area)));
        var survivors = new HashSet<UUID>();
        changes.heirs().values().stream()
                .flatMap(List::stream)
                .map(AreaHeir::areaId)
                .filter(heir -> !states.containsKey(heir))
                .forEach(survivors::add);
        states.putAll(areas.all(survivors, moment).stream().collect(toMap(Area::id, Area::told)));
        return states;
    }

    private static List<AreaShare> shares(
            AreaChanges changes, Area ended, Map<UUID, AreaState> states) {
        return changes.heirs().get(ended.id()).stream()
                .map(heir -> new AreaShare(states.get(heir.areaId()), heir.extent().name()))
                .toList();
    }

    private static AreaRegistered registered(AreaVersion area, Enacted enacted) {
        return new AreaRegistered(
                area.id(),
                area.code(),
                area.name(),
                area.level(),
                area.path(),
                area.parentId(),
                enacted.effectiveOn());
    }

    private static AreaState state(AreaVersion area) {
        return new AreaState(
                area.id(), area.code(), area.name(), area.level(), area.path(), area.parentId());
    }
}
