package vn.tinhgon.agencies.restructuring;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.Admission;
import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.AgencyAlreadyRegistered;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.restructuring.merger.Groundwork;
import vn.tinhgon.agencies.restructuring.merger.Merger;
import vn.tinhgon.agencies.restructuring.merger.SuccessorPlan;
import vn.tinhgon.platform.caller.Caller;

/**
 * Looks a new case over: all it names is there, in the caller's part of the country, and can be.
 */
@ApplicationScoped
class Intake {

    private final Agencies agencies;
    private final Admission admission;
    private final Groundwork groundwork;

    Intake(Agencies agencies, Admission admission, Groundwork groundwork) {
        this.agencies = agencies;
        this.admission = admission;
        this.groundwork = groundwork;
    }

    /** Answers the area of the agency that comes out of it. */
    UUID check(Merger merger, Caller caller) {
        merger.inputs().forEach(id -> agencies.get(id, Moment.last(), caller));
        merger.receivers().forEach(id -> agencies.get(id, Moment.last(), caller));
        var area =
                merger.output()
                        .planned()
                        .map(plan -> newcomer(merger, plan, caller))
                        .orElseGet(() -> survivor(merger, caller));
        groundwork.check(merger);
        return area;
    }

    private UUID newcomer(Merger merger, SuccessorPlan plan, Caller caller) {
        agencies.find(merger.successorId(), Moment.last())
                .ifPresent(
                        existing -> {
                            throw new AgencyAlreadyRegistered(existing.id());
                        });
        admission.check(plan.profile(), merger.effectiveOn(), caller);
        return plan.profile().areaId();
    }

    private UUID survivor(Merger merger, Caller caller) {
        return agencies.get(merger.successorId(), Moment.last(), caller).profile().areaId();
    }
}
