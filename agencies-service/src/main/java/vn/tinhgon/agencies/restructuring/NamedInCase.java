package vn.tinhgon.agencies.restructuring;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.function.FunctionLedger;
import vn.tinhgon.agencies.function.HeldFunction;
import vn.tinhgon.agencies.pilot.Pilot;
import vn.tinhgon.agencies.pilot.Pilots;
import vn.tinhgon.agencies.restructuring.move.AreaMove;
import vn.tinhgon.agencies.restructuring.move.AreaPlan;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.agencies.restructuring.move.FunctionMove;
import vn.tinhgon.agencies.restructuring.move.Placement;
import vn.tinhgon.agencies.restructuring.move.Relations;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.NotFound;

/**
 * Finds what a case names: it has to be there, in the caller's part of the country. Many moves take
 * no more questions than one.
 */
@ApplicationScoped
class NamedInCase {

    private final Agencies agencies;
    private final Areas areas;
    private final FunctionLedger functions;
    private final Pilots pilots;

    NamedInCase(Agencies agencies, Areas areas, FunctionLedger functions, Pilots pilots) {
        this.agencies = agencies;
        this.areas = areas;
        this.functions = functions;
        this.pilots = pilots;
    }

    /** The areas that the case touches. */
    Set<UUID> areas(CasePlan plan, LocalDate day, Caller caller) {
        var touched = new LinkedHashSet<UUID>();
        touched.addAll(areasOfAgencies(plan, day, caller));
        touched.addAll(existingAreas(plan, day, caller));
        touched.addAll(areasOfPilots(plan, day, caller));
        directorsMustBeKnown(plan, caller);
        return touched;
    }

    private Set<UUID> areasOfAgencies(CasePlan plan, LocalDate day, Caller caller) {
        var named = new LinkedHashSet<>(plan.existingAgencies());
        named.addAll(owners(plan, day));
        superiors(plan, Relations::parentId).forEach(named::add);
        named.removeAll(plan.plannedAgencies().keySet());
        var found = visible(named, caller.scope()::covers);
        var areasOf = new HashSet<UUID>();
        found.values().forEach(agency -> areasOf.add(agency.profile().areaId()));
        plan.plannedAgencies().values().forEach(a -> areasOf.add(a.profile().areaId()));
        areasOf.removeAll(plan.plannedAreas().keySet());
        return areasOf;
    }

    /** Whoever gives up a function has a part in the case. */
    private List<UUID> owners(CasePlan plan, LocalDate day) {
        var listed = plan.functionMoves().stream().map(FunctionMove::functionId).toList();
        return listed.isEmpty()
                ? List.of()
                : functions.atStake(List.of(), listed, day).stream()
                        .map(HeldFunction::ownerId)
                        .toList();
    }

    private static Stream<UUID> superiors(CasePlan plan, Function<Relations, UUID> which) {
        return plan.moves().stream()
                .map(move -> move.relations())
                .filter(relations -> relations != null)
                .map(which)
                .filter(superior -> superior != null);
    }

    /**
     * Ministries direct departments: who directs may sit above the caller's part of the country.
     */
    private void directorsMustBeKnown(CasePlan plan, Caller caller) {
        var directors = superiors(plan, Relations::directedById).collect(toSet());
        directors.removeAll(plan.plannedAgencies().keySet());
        visible(directors, scope -> caller.scope().covers(scope) || scope.covers(caller.scope()));
    }

    private Map<UUID, Agency> visible(Collection<UUID> ids, Predicate<Scope> isSeen) {
        var found =
                agencies.all(ids, Moment.last()).stream()
                        .filter(agency -> isSeen.test(agency.scope()))
                        .collect(toMap(Agency::id, agency -> agency));
        mustAllBeIn(found.keySet(), ids, "agency");
        return found;
    }

    private Set<UUID> existingAreas(CasePlan plan, LocalDate day, Caller caller) {
        var named = new LinkedHashSet<>(plan.existingAreas());
        plan.plannedAreas().values().stream().map(AreaPlan::parentId).forEach(named::add);
        plan.areaMoves().stream().map(AreaMove::parentId).forEach(named::add);
        plan.placements().stream().map(Placement::areaId).forEach(named::add);
        plan.moves().stream()
                .map(move -> move.relations())
                .filter(relations -> relations != null)
                .map(Relations::areaId)
                .forEach(named::add);
        named.remove(null);
        named.removeAll(plan.plannedAreas().keySet());
        var found = new HashSet<UUID>();
        Stream.of(
                        areas.all(named, Moment.on(day)),
                        areas.all(named, Moment.on(day.minusDays(1))),
                        areas.allLast(named, Moment.last()))
                .flatMap(List::stream)
                .filter(area -> caller.scope().covers(area.scope()))
                .map(Area::id)
                .forEach(found::add);
        mustAllBeIn(found, named, "area");
        return named;
    }

    private Set<UUID> areasOfPilots(CasePlan plan, LocalDate day, Caller caller) {
        var found =
                pilots.all(plan.endedPilots()).stream().collect(toMap(Pilot::id, Pilot::areaId));
        var visible =
                areas.all(found.values(), Moment.on(day)).stream()
                        .filter(area -> caller.scope().covers(area.scope()))
                        .map(Area::id)
                        .toList();
        found.values().retainAll(visible);
        mustAllBeIn(found.keySet(), plan.endedPilots(), "pilot");
        return Set.copyOf(found.values());
    }

    private static void mustAllBeIn(Set<UUID> found, Collection<UUID> ids, String what) {
        ids.stream()
                .filter(id -> !found.contains(id))
                .findFirst()
                .ifPresent(
                        missing -> {
                            throw new NotFound(what, missing);
                        });
    }
}
