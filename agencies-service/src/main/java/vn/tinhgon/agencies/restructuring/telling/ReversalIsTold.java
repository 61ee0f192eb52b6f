package vn.tinhgon.agencies.restructuring.telling;

import java.util.ArrayList;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.restructuring.effect.Reversed;
import vn.tinhgon.events.AgencyDissolved;
import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.events.AgencyRestored;
import vn.tinhgon.events.AreaEnded;
import vn.tinhgon.events.AreaRestored;

/** What stands again since a case was annulled, and what no longer. */
@ApplicationScoped
class ReversalIsTold {

    private static final String ANNUL = "ANNUL";

    List<AgencyEvent> events(Reversed reversed, Origin origin) {
        var day = reversed.effectiveOn();
        var decision = origin.decision().told();
        var annulled = reversed.trace().undoing().caseId();
        var by = origin.caseId();
        var events = new ArrayList<AgencyEvent>();
        for (var area : reversed.restoredAreas()) {
            events.add(new AreaRestored(area.told(), by, annulled, decision, day));
        }
        for (var area : reversed.endedAreas()) {
            events.add(new AreaEnded(area.told(), List.of(), by, decision, day));
        }
        for (var agency : reversed.restored()) {
            events.add(new AgencyRestored(agency.told(), by, annulled, decision, day));
        }
        for (var agency : reversed.dissolved()) {
            var last = agency.told();
            events.add(new AgencyDissolved(by, ANNUL, last, List.of(), decision, day));
        }
        return events;
    }
}
