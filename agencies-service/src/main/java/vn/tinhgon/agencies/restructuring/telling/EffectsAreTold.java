package vn.tinhgon.agencies.restructuring.telling;

import java.util.ArrayList;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.restructuring.effect.Consequences;
import vn.tinhgon.agencies.restructuring.effect.Enacted;
import vn.tinhgon.agencies.restructuring.effect.Reversed;
import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.platform.outbox.Outbox;

/** Tells all that a case did, thing by thing: areas, then agencies, then functions. */
@ApplicationScoped
public class EffectsAreTold {

    private final AreasAreTold areas;
    private final AgenciesAreTold agencies;
    private final ReversalIsTold reversal;
    private final Outbox outbox;

    EffectsAreTold(
            AreasAreTold areas, AgenciesAreTold agencies, ReversalIsTold reversal, Outbox outbox) {
        this.areas = areas;
        this.agencies = agencies;
        this.reversal = reversal;
        this.outbox = outbox;
    }

    public void tell(Consequences consequences, Origin origin) {
        outbox.addAll(
                switch (consequences) {
                    case Enacted enacted -> events(enacted, origin);
                    case Reversed reversed -> reversal.events(reversed, origin);
                });
    }

    private List<AgencyEvent> events(Enacted enacted, Origin origin) {
        var events = new ArrayList<AgencyEvent>(areas.events(enacted, origin));
        events.addAll(agencies.events(enacted, origin));
        return events;
    }
}
