package vn.tinhgon.agencies.restructuring.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.agency.AgencyLocks;
import vn.tinhgon.agencies.agency.Loops;
import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.area.AreaVersions;
import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.function.FunctionLedger;
import vn.tinhgon.agencies.function.HeldFunction;
import vn.tinhgon.agencies.pilot.Pilots;
import vn.tinhgon.agencies.staffing.StaffingOfCase;
import vn.tinhgon.agencies.staffing.StaffingTakenBack;

/** Takes back what moves of a case have done, in the caller's transaction. */
@ApplicationScoped
public class Reversal {

    private final Traces traces;
    private final Aftermath aftermath;
    private final History history;
    private final StaffingOfCase staffing;
    private final Pilots pilots;
    private final FunctionLedger functions;
    private final Areas areas;
    private final AreaVersions areaVersions;
    private final Agencies agencies;
    private final AgencyLocks locks;
    private final Footing footing;
    private final Loops loops;
    private final Knowledge knowledge;

    Reversal(
            Traces traces,
            Aftermath aftermath,
            History history,
            StaffingOfCase staffing,
            Pilots pilots,
            FunctionLedger functions,
            Areas areas,
            AreaVersions areaVersions,
            Agencies agencies,
            AgencyLocks locks,
            Footing footing,
            Loops loops,
            Knowledge knowledge) {
        this.traces = traces;
        this.aftermath = aftermath;
        this.history = history;
        this.staffing = staffing;
        this.pilots = pilots;
        this.functions = functions;
        this.areas = areas;
        this.areaVersions = areaVersions;
        this.agencies = agencies;
        this.locks = locks;
        this.footing = footing;
        this.loops = loops;
        this.knowledge = knowledge;
    }

    /**
     * @param day from which on all is as before; on the case's own day it is as if the moves had
     *     never been
     * @param caseId the annulling case
     */
    public Reversed carryOut(Undoing undoing, LocalDate day, UUID caseId, Decision decision) {
        var trace = traces.of(undoing);
        lock(trace);
        aftermath.mustBeAsItWasLeft(trace, day);
        var origin = new Origin(decision, caseId, knowledge.now());
        var owners = owners(trace, day);
        history.rewind(trace, day, origin);
        owners.addAll(owners(trace, day));
        staffing.annul(staff(undoing), day, origin);
        pilots.resume(undoing.undonePlan().endedPilots(), undoing.caseId(), day, origin);
        aftermath.mustLeaveNothingWithNobody(trace, day);
        if (undoing.isPartial()) {
            loops.first(trace.agencies(), day)
                    .ifPresent(
                            name -> {
                                throw new HierarchyWouldLoop("moves", name);
                            });
        }
        return reversed(trace, owners, day, origin.known());
    }

    private void lock(Trace trace) {
        areaVersions.lock(trace.areas());
        var concerned = new HashSet<>(trace.agencies());
        concerned.addAll(trace.undoing().undonePlan().agencies());
        locks.lock(concerned);
    }

    private Set<UUID> owners(Trace trace, LocalDate day) {
        var owners = new HashSet<UUID>();
        functions.atStake(List.of(), trace.functions(), day).stream()
                .map(HeldFunction::ownerId)
                .forEach(owners::add);
        return owners;
    }

    private static StaffingTakenBack staff(Undoing undoing) {
        var undone = undoing.undonePlan();
        return new StaffingTakenBack(
                undoing.caseId(),
                undoing.effectiveOn(),
                undone.endedAgencies(),
                undone.plannedAgencies().keySet(),
                undone.quotaMoves(),
                undoing.stayingPlan().quotaMoves(),
                undoing.stayingPlan().agencies());
    }

    private Reversed reversed(Trace trace, Collection<UUID> owners, LocalDate day, Instant known) {
        var now = Moment.on(day);
        var told = new HashSet<>(owners);
        told.addAll(trace.agencies());
        var standing = agencies.all(told, now).stream().filter(a -> a.standsOn(day)).toList();
        var standingAreas = areas.all(trace.areas(), now);
        var asLeft = now.asKnownAt(trace.undoing().known());
        return new Reversed(
                day,
                known,
                trace,
                standing,
                agencies.all(rest(trace.agencies(), standing, Agency::id), asLeft),
                standingAreas,
                areas.all(rest(trace.areas(), standingAreas, Area::id), asLeft),
                footing.lost(trace, day));
    }

    private static <T> Set<UUID> rest(Set<UUID> all, List<T> some, Function<T, UUID> id) {
        var rest = new HashSet<>(all);
        some.forEach(one -> rest.remove(id.apply(one)));
        return rest;
    }
}
