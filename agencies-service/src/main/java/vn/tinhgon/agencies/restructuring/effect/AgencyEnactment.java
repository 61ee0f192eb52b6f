package vn.tinhgon.agencies.restructuring.effect;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.agency.AgencyFounding;
import vn.tinhgon.agencies.agency.AgencyLocks;
import vn.tinhgon.agencies.agency.AgencyProfile;
import vn.tinhgon.agencies.agency.AgencyVersions;
import vn.tinhgon.agencies.agency.Loops;
import vn.tinhgon.agencies.agency.MovedAgency;
import vn.tinhgon.agencies.agency.NewAgency;
import vn.tinhgon.agencies.agency.Residence;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.code.CodeBook;
import vn.tinhgon.agencies.function.FunctionLedger;
import vn.tinhgon.agencies.function.HeldFunction;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.agencies.restructuring.move.FunctionMove;
import vn.tinhgon.agencies.succession.Successions;

/** Carries out what a case does to agencies, when its areas are as they will be. */
@ApplicationScoped
class AgencyEnactment {

    private final Agencies agencies;
    private final AgencyLocks locks;
    private final AgencyVersions versions;
    private final AgencyFounding founding;
    private final FunctionLedger functions;
    private final CodeBook codes;
    private final Successions successions;
    private final Lifespans lifespans;
    private final Standing standing;
    private final Loops loops;
    private final Residences residences;

    AgencyEnactment(
            Agencies agencies,
            AgencyLocks locks,
            AgencyVersions versions,
            AgencyFounding founding,
            FunctionLedger functions,
            CodeBook codes,
            Successions successions,
            Lifespans lifespans,
            Standing standing,
            Loops loops,
            Residences residences) {
        this.agencies = agencies;
        this.locks = locks;
        this.versions = versions;
        this.founding = founding;
        this.functions = functions;
        this.codes = codes;
        this.successions = successions;
        this.lifespans = lifespans;
        this.standing = standing;
        this.loops = loops;
        this.residences = residences;
    }

    /** Keeps all others away from the agencies that the case changes. */
    void lock(CasePlan plan, LocalDate day) {
        locks.lock(standing.concerned(plan, day));
    }

    AgencyChanges carryOut(CasePlan plan, AreaChanges areas, LocalDate day, Origin origin) {
        mustBePossible(plan, day);
        var allotment = FunctionAllotment.of(plan, atStake(plan, day));
        var heirs = Heirs.of(plan, allotment);
        var ended = agencies.all(plan.endedAgencies(), Moment.on(day));
        found(plan, day, origin);
        functions.handOver(allotment.ids(), allotment.newOwners(), day, origin);
        functions.release(allotment.leaving(), day, origin);
        var closedCodes = codes.close(plan.endedAgencies(), day, origin);
        versions.end(plan.endedAgencies(), day, origin);
        var instead = residences.insteadOf(areas, day);
        var changed = alter(plan, heirs, instead, day, origin);
        mustNotBe(loops.firstHeirOfSuperior(heirs.mainHeirs(), day));
        var moved = versions.follow(heirs.mainHeirs(), instead, day, origin);
        var founded = plan.plannedAgencies().keySet();
        mustNotBe(loops.first(withNewSuperiors(founded, changed.keySet(), moved), day));
        return new AgencyChanges(founded, changed, ended, moved, allotment, heirs, closedCodes);
    }

    private void mustBePossible(CasePlan plan, LocalDate day) {
        lifespans.ofAgencies(plan.endedAgencies()).forEach(input -> input.mustBeFreeToEndOn(day));
        var changed = Alterations.of(plan).agencies();
        lifespans.ofAgencies(changed).forEach(agency -> agency.mustBeFreeToChangeOn(day));
        var goOn = plan.existingAgencies();
        goOn.removeAll(plan.endedAgencies());
        goOn.removeAll(changed);
        lifespans.ofAgencies(goOn).forEach(agency -> agency.mustStandOn(day));
    }

    private List<HeldFunction> atStake(CasePlan plan, LocalDate day) {
        var listed = plan.functionMoves().stream().map(FunctionMove::functionId).toList();
        return functions.atStake(plan.endedAgencies(), listed, day);
    }

    /** What was to stand above one may itself have merged since the case was drafted. */
    private void found(CasePlan plan, LocalDate day, Origin origin) {
        var planned = plan.plannedAgencies();
        var superiors =
                planned.values().stream()
                        .flatMap(agency -> agency.profile().superiors().stream())
                        .distinct()
                        .toList();
        locks.pin(superiors);
        var instead = successions.mainHeirs(superiors, Moment.on(day));
        var newcomers = new LinkedHashMap<UUID, NewAgency>();
        planned.forEach(
                (id, agency) -> {
                    var profile = agency.profile().under(s -> instead.getOrDefault(s, s));
                    newcomers.put(id, new NewAgency(id, profile, agency.codes(), List.of(), day));
                });
        founding.foundAll(newcomers, origin);
    }

    private Map<UUID, Agency> alter(
            CasePlan plan,
            Heirs heirs,
            Map<UUID, Residence> instead,
            LocalDate day,
            Origin origin) {
        var alterations = Alterations.of(plan);
        var before =
                agencies.all(alterations.agencies(), Moment.on(day)).stream()
                        .collect(toMap(Agency::id, agency -> agency));
        var residences = new LinkedHashMap<>(instead);
        residences.putAll(this.residences.in(alterations.areas(), day));
        var after = new LinkedHashMap<UUID, AgencyProfile>();
        before.forEach(
                (id, agency) ->
                        after.put(
                                id,
                                alterations
                                        .apply(id, agency.profile())
                                        .under(s -> heirs.mainHeir(s).orElse(s))
                                        .within(residences)));
        after.forEach(AgencyEnactment::mustNotBeAboveItself);
        versions.change(after, day, origin);
        return before;
    }

    private static void mustNotBeAboveItself(UUID id, AgencyProfile profile) {
        mustNotBe(Optional.of(profile.name()).filter(_ -> profile.superiors().contains(id)));
    }

    private static void mustNotBe(Optional<String> belowItself) {
        belowItself.ifPresent(
                name -> {
                    throw new HierarchyWouldLoop("moves", name);
                });
    }

    private static Set<UUID> withNewSuperiors(
            Set<UUID> founded, Set<UUID> changed, List<MovedAgency> moved) {
        var agencies = new LinkedHashSet<UUID>(founded);
        agencies.addAll(changed);
        moved.stream()
                .filter(agency -> agency.asChild() || agency.asDirected())
                .forEach(agency -> agencies.add(agency.id()));
        return agencies;
    }
}
