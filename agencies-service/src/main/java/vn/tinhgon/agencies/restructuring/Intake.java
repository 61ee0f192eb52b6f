package vn.tinhgon.agencies.restructuring;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.Admission;
import vn.tinhgon.agencies.agency.Admission.Candidate;
import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.agency.AgencyAlreadyRegistered;
import vn.tinhgon.agencies.agency.Company;
import vn.tinhgon.agencies.agency.Namesakes;
import vn.tinhgon.agencies.agency.Namesakes.Newcomer;
import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.area.AreaAlreadyRegistered;
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
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;

/**
 * Looks a new case over: all it names is there, in the caller's part of the country, and can be.
 * Many moves take no more questions than one.
 */
@ApplicationScoped
class Intake {

    /** A case holds what it touches until its day. */
    private static final Period FARTHEST_AHEAD = Period.ofYears(10);

    private final Agencies agencies;
    private final Areas areas;
    private final FunctionLedger functions;
    private final Pilots pilots;
    private final Admission admission;
    private final Namesakes namesakes;
    private final Clock clock;

    Intake(
            Agencies agencies,
            Areas areas,
            FunctionLedger functions,
            Pilots pilots,
            Admission admission,
            Namesakes namesakes,
            Clock clock) {
        this.agencies = agencies;
        this.areas = areas;
        this.functions = functions;
        this.pilots = pilots;
        this.admission = admission;
        this.namesakes = namesakes;
        this.clock = clock;
    }

    /** Answers the areas that it touches. */
    Set<UUID> check(CasePlan plan, LocalDate effectiveOn, Caller caller) {
        mustBeInReach(effectiveOn);
        var touched = new LinkedHashSet<UUID>();
        touched.addAll(areasOfAgencies(plan, effectiveOn, caller));
        touched.addAll(existingAreas(plan, effectiveOn, caller));
        touched.addAll(areasOfPilots(plan, effectiveOn, caller));
        admit(plan, effectiveOn, caller);
        return touched;
    }

    void mustBeInReach(LocalDate effectiveOn) {
        var last = LocalDate.now(clock).plus(FARTHEST_AHEAD);
        if (effectiveOn.isAfter(last)) {
            throw new InvalidField("effectiveOn", "effective-too-far", last);
        }
    }

    private Set<UUID> areasOfAgencies(CasePlan plan, LocalDate day, Caller caller) {
        var named = new LinkedHashSet<>(plan.existingAgencies());
        named.addAll(owners(plan, day));
        superiors(plan, Relations::parentId).forEach(named::add);
        named.removeAll(plan.plannedAgencies().keySet());
        var found = visible(named, scope -> caller.scope().covers(scope));
        mustSeeDirectors(plan, caller);
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

    /**
     * Ministries direct departments: who directs may sit above the caller's part of the country.
     */
    private void mustSeeDirectors(CasePlan plan, Caller caller) {
        var directors = superiors(plan, Relations::directedById).collect(Collectors.toSet());
        directors.removeAll(plan.plannedAgencies().keySet());
        visible(directors, scope -> caller.scope().covers(scope) || scope.covers(caller.scope()));
    }

    private static Stream<UUID> superiors(CasePlan plan, Function<Relations, UUID> which) {
        return plan.moves().stream()
                .map(move -> move.relations())
                .filter(relations -> relations != null)
                .map(which)
                .filter(superior -> superior != null);
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

    private void admit(CasePlan plan, LocalDate day, Caller caller) {
        mustBeNew(plan);
        var candidates = new ArrayList<Candidate>();
        for (var i = 0; i < plan.moves().size(); i++) {
            var outputs = plan.moves().get(i).outputs();
            for (var j = 0; j < outputs.size(); j++) {
                var prefix = "moves[%d].outputs[%d].".formatted(i, j);
                outputs.get(j)
                        .planned()
                        .ifPresent(p -> candidates.add(new Candidate(prefix, p.profile())));
            }
        }
        if (candidates.isEmpty()) {
            return;
        }
        admission.check(candidates, company(plan), day, caller);
        namesakes.mustBeNone(
                plan.plannedAgencies().entrySet().stream()
                        .map(
                                planned ->
                                        new Newcomer(
                                                planned.getKey(), planned.getValue().profile()))
                        .toList(),
                day,
                plan.endedAgencies());
    }

    private static Company company(CasePlan plan) {
        return new Company(
                plan.plannedAreas().entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, area -> area.getValue().level())),
                plan.plannedAgencies().keySet());
    }

    private void mustBeNew(CasePlan plan) {
        agencies.all(plan.plannedAgencies().keySet(), Moment.last()).stream()
                .findFirst()
                .ifPresent(
                        known -> {
                            throw new AgencyAlreadyRegistered(known.id());
                        });
        areas.all(plan.plannedAreas().keySet(), Moment.last()).stream()
                .findFirst()
                .ifPresent(
                        known -> {
                            throw new AreaAlreadyRegistered(known.id());
                        });
    }
}
