package vn.tinhgon.agencies.restructuring.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.agency.AgencyLocks;
import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.area.AreaVersions;
import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.pilot.Pilots;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.agencies.staffing.StaffingOfCase;

/** Takes back what a case has done, in the caller's transaction. */
@ApplicationScoped
public class Reversal {

    private final History history;
    private final StaffingOfCase staffing;
    private final Pilots pilots;
    private final Areas areas;
    private final AreaVersions areaVersions;
    private final Agencies agencies;
    private final AgencyLocks locks;
    private final Standing standing;
    private final Knowledge knowledge;

    Reversal(
            History history,
            StaffingOfCase staffing,
            Pilots pilots,
            Areas areas,
            AreaVersions areaVersions,
            Agencies agencies,
            AgencyLocks locks,
            Standing standing,
            Knowledge knowledge) {
        this.history = history;
        this.staffing = staffing;
        this.pilots = pilots;
        this.areas = areas;
        this.areaVersions = areaVersions;
        this.agencies = agencies;
        this.locks = locks;
        this.standing = standing;
        this.knowledge = knowledge;
    }

    /**
     * @param day from which on all is as before; on the case's own day it is as if the case had
     *     never been
     * @param caseId the annulling case
     */
    public Reversed carryOut(Trace trace, LocalDate day, UUID caseId, Decision decision) {
        areaVersions.lock(trace.areas());
        locks.lock(trace.agencies());
        mustBeAsItWasLeft(trace);
        var origin = new Origin(decision, caseId, knowledge.now());
        history.rewind(trace, day.isAfter(trace.effectiveOn()) ? day : null, origin);
        staffing.annul(trace.caseId(), day, origin);
        pilots.resume(trace.caseId(), day, origin);
        return reversed(trace, day, origin.known());
    }

    private void mustBeAsItWasLeft(Trace trace) {
        var changed = history.changedSince(trace);
        if (!changed.isEmpty()) {
            var id = changed.getFirst();
            var name =
                    agencies.find(id, Moment.last())
                            .map(Agency::name)
                            .or(() -> areas.find(id, Moment.last()).map(Area::name))
                            .orElseGet(id::toString);
            throw new ChangedSince(name);
        }
    }

    private Reversed reversed(Trace trace, LocalDate day, Instant known) {
        var now = Moment.on(day);
        var standingAgencies =
                agencies.all(trace.agencies(), now).stream().filter(a -> a.standsOn(day)).toList();
        var standingAreas = areas.all(trace.areas(), now);
        var before = Moment.on(day).asKnownAt(trace.known());
        var named = standingAgencies.stream().map(Agency::id).toList();
        return new Reversed(
                day,
                known,
                trace,
                standingAgencies,
                agencies.all(without(trace.agencies(), named), before),
                standingAreas,
                areas.all(
                        without(trace.areas(), standingAreas.stream().map(Area::id).toList()),
                        before),
                standing.unsupported(CasePlan.NONE, named, day));
    }

    private static Set<UUID> without(Set<UUID> all, List<UUID> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
