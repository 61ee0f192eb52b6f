package vn.tinhgon.agencies.agency;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.agencies.area.AreaVersions;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.outbox.Outbox;

/** Registers agencies that exist. */
@ApplicationScoped
public class AgencyRegistry {

    private final Namesakes namesakes;
    private final AreaVersions areas;
    private final Admission admission;
    private final AgencyFounding founding;
    private final Agencies agencies;
    private final Knowledge knowledge;
    private final Outbox outbox;

    AgencyRegistry(
            Namesakes namesakes,
            AreaVersions areas,
            Admission admission,
            AgencyFounding founding,
            Agencies agencies,
            Knowledge knowledge,
            Outbox outbox) {
        this.namesakes = namesakes;
        this.areas = areas;
        this.admission = admission;
        this.founding = founding;
        this.agencies = agencies;
        this.knowledge = knowledge;
        this.outbox = outbox;
    }

    /**
     * @param decision by which it was established, null when it is not at hand
     */
    @Transactional
    public Agency register(NewAgency newcomer, Decision decision, Caller caller) {
        var from = newcomer.validFrom();
        var area = List.of(newcomer.profile().areaId());
        namesakes.takeTurns(area);
        areas.pin(area);
        admission.check(
                List.of(new Admission.Candidate("", newcomer.profile())),
                Company.NONE,
                from,
                caller);
        namesakes.mustBeNone(
                List.of(new Namesakes.Newcomer(newcomer.id(), newcomer.profile())),
                from,
                List.of());
        var id = founding.found(newcomer, new Origin(decision, null, knowledge.now()));
        var agency = agencies.find(id, Moment.on(from)).orElseThrow();
        outbox.addAllOn(List.of(new AgencyEstablished(agency.told(), from)), from);
        return agency;
    }
}
