package vn.tinhgon.agencies.restructuring.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.area.AreaVersion;
import vn.tinhgon.agencies.area.AreaVersions;
import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.area.Levels;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.restructuring.move.AreaMove;
import vn.tinhgon.agencies.restructuring.move.AreaPlan;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.platform.problem.InvalidField;

/** Carries out what a case does to areas. */
@ApplicationScoped
class AreaEnactment {

    private final Areas areas;
    private final AreaVersions versions;
    private final Levels levels;
    private final Lifespans lifespans;

    AreaEnactment(Areas areas, AreaVersions versions, Levels levels, Lifespans lifespans) {
        this.areas = areas;
        this.versions = versions;
        this.levels = levels;
        this.lifespans = lifespans;
    }

    /** Keeps all others away from the areas that the case changes, those below included. */
    void lock(CasePlan plan, LocalDate day) {
        if (!plan.areaMoves().isEmpty()) {
            versions.lock(ids(known(plan, day)));
        }
    }

    AreaChanges carryOut(CasePlan plan, LocalDate day, Origin origin) {
        if (plan.areaMoves().isEmpty()) {
            return AreaChanges.NONE;
        }
        mustBePossible(plan, day);
        var changes = work(plan, day);
        // What lies in the areas named comes along, and loses nothing that it has become since.
        lifespans.ofAreas(closed(changes)).forEach(area -> area.mustBeFreeToChangeOn(day));
        versions.add(changes.founded().stream().map(AreaVersion::id).toList());
        versions.end(closed(changes), day, origin);
        versions.open(changes.founded(), day, origin);
        versions.open(changes.changed(), day, origin);
        return changes;
    }

    private AreaChanges work(CasePlan plan, LocalDate day) {
        var known = known(plan, day);
        mustBeThere(plan, ids(known));
        var used = versions.pathsEverUsed(Areas.tops(known.stream().map(Area::scope).toList()));
        return new AreaReshaping(plan, known, levels.on(day), used, day).changes();
    }

    private static List<UUID> closed(AreaChanges changes) {
        return Stream.concat(
                        changes.endedIds().stream(),
                        changes.changed().stream().map(AreaVersion::id))
                .toList();
    }

    private void mustBePossible(CasePlan plan, LocalDate day) {
        lifespans.ofAreas(plan.endedAreas()).forEach(area -> area.mustBeFreeToEndOn(day));
        var goOn = plan.existingAreas();
        goOn.removeAll(plan.endedAreas());
        lifespans.ofAreas(goOn).forEach(area -> area.mustBeFreeToChangeOn(day));
    }

    /** In which areas others are to lie: those that the case founds, or that stand. */
    private static void mustBeThere(CasePlan plan, Set<UUID> known) {
        var planned = plan.plannedAreas().keySet();
        for (var parent : parents(plan)) {
            if (plan.endedAreas().contains(parent)
                    || !planned.contains(parent) && !known.contains(parent)) {
                throw new InvalidField("areaMoves", "area-parent-missing", parent);
            }
        }
    }

    private static Set<UUID> parents(CasePlan plan) {
        var parents = new LinkedHashSet<UUID>();
        plan.plannedAreas().values().stream().map(AreaPlan::parentId).forEach(parents::add);
        plan.areaMoves().stream()
                .map(AreaMove::parentId)
                .filter(parent -> parent != null)
                .forEach(parents::add);
        return parents;
    }

    /** What the case names with all below it, and the areas in which it will lie. */
    private Collection<Area> known(CasePlan plan, LocalDate day) {
        var moment = Moment.on(day);
        var named = new ArrayList<UUID>(plan.existingAreas());
        var known = new LinkedHashMap<UUID, Area>();
        var scopes = areas.all(named, moment).stream().map(Area::scope).toList();
        areas.subtrees(scopes, moment).forEach(area -> known.put(area.id(), area));
        var above = new ArrayList<>(parents(plan));
        known.values().stream()
                .map(Area::parentId)
                .filter(parent -> parent != null && !known.containsKey(parent))
                .forEach(above::add);
        areas.all(above, moment).forEach(area -> known.putIfAbsent(area.id(), area));
        return known.values();
    }

    private static Set<UUID> ids(Collection<Area> areas) {
        var ids = new LinkedHashSet<UUID>();
        areas.forEach(area -> ids.add(area.id()));
        return ids;
    }
}
