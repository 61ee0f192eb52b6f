package vn.tinhgon.agencies.restructuring;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.Admission;
import vn.tinhgon.agencies.agency.Admission.Candidate;
import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.AgencyAlreadyRegistered;
import vn.tinhgon.agencies.agency.Company;
import vn.tinhgon.agencies.agency.Namesakes;
import vn.tinhgon.agencies.agency.Namesakes.Newcomer;
import vn.tinhgon.agencies.area.AreaAlreadyRegistered;
import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.InvalidField;

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
    private final NamedInCase named;
    private final Admission admission;
    private final Namesakes namesakes;
    private final Clock clock;

    Intake(
            Agencies agencies,
            Areas areas,
            NamedInCase named,
            Admission admission,
            Namesakes namesakes,
            Clock clock) {
        this.agencies = agencies;
        this.areas = areas;
        this.named = named;
        this.admission = admission;
        this.namesakes = namesakes;
        this.clock = clock;
    }

    /** Answers the areas that it touches. */
    Set<UUID> check(CasePlan plan, LocalDate effectiveOn, Caller caller) {
        mustBeInReach(effectiveOn);
        var touched = named.areas(plan, effectiveOn, caller);
        admit(plan, effectiveOn, caller);
        return touched;
    }

    void mustBeInReach(LocalDate effectiveOn) {
        var last = LocalDate.now(clock).plus(FARTHEST_AHEAD);
        if (effectiveOn.isAfter(last)) {
            throw new InvalidField("effectiveOn", "effective-too-far", last);
        }
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
                plan.plannedAgencies().keySet(),
                Set.copyOf(plan.endedAgencies()));
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
