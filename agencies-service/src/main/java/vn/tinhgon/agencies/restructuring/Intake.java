package vn.tinhgon.agencies.restructuring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.Admission;
import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.AgencyAlreadyRegistered;
import vn.tinhgon.agencies.agency.Namesakes;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.restructuring.merger.Groundwork;
import vn.tinhgon.agencies.restructuring.merger.Merger;
import vn.tinhgon.agencies.restructuring.merger.SuccessorPlan;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.Violation;

/**
 * Looks a new case over: all it names is there, in the caller's part of the country, and can be.
 */
@ApplicationScoped
class Intake {

    /** A case holds its agencies until its day, and nothing annuls it before. */
    private static final Period FARTHEST_AHEAD = Period.ofYears(10);

    private final Agencies agencies;
    private final Admission admission;
    private final Namesakes namesakes;
    private final Groundwork groundwork;
    private final Clock clock;

    Intake(
            Agencies agencies,
            Admission admission,
            Namesakes namesakes,
            Groundwork groundwork,
            Clock clock) {
        this.agencies = agencies;
        this.admission = admission;
        this.namesakes = namesakes;
        this.groundwork = groundwork;
        this.clock = clock;
    }

    /** Answers the areas of all agencies that it touches. */
    Set<UUID> check(Merger merger, Caller caller) {
        merger.mustTakeEffectBy(LocalDate.now(clock).plus(FARTHEST_AHEAD));
        var areas = new HashSet<UUID>();
        merger.existing().stream()
                .map(id -> agencies.get(id, Moment.last(), caller))
                .map(agency -> agency.profile().areaId())
                .forEach(areas::add);
        merger.output()
                .planned()
                .ifPresent(
                        plan -> {
                            admit(merger, plan, caller);
                            areas.add(plan.profile().areaId());
                        });
        groundwork.check(merger);
        return areas;
    }

    private void admit(Merger merger, SuccessorPlan plan, Caller caller) {
        var id = merger.successorId();
        if (agencies.find(id, Moment.last()).isPresent()) {
            throw new AgencyAlreadyRegistered(id);
        }
        try {
            admission.check(plan.profile(), merger.effectiveOn(), caller);
        } catch (InvalidField refused) {
            throw ofSuccessor(refused);
        }
        namesakes.mustBeNone(id, plan.profile(), merger.effectiveOn(), merger.inputs());
    }

    /** In a case the fields of an agency are those of its successor. */
    private static InvalidField ofSuccessor(InvalidField refused) {
        return new InvalidField(
                refused.violations().stream()
                        .map(v -> new Violation("successor." + v.field(), v.code(), v.arguments()))
                        .toList());
    }
}
