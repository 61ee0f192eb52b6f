package vn.tinhgon.agencies.restructuring.telling;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.agency.MovedAgency;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.restructuring.effect.Enacted;
import vn.tinhgon.agencies.restructuring.effect.FunctionAllotment.Allotted;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.events.StructureEvent;

/** What became of agencies and their functions. */
@ApplicationScoped
class AgenciesAreTold {

    private final Agencies agencies;

    AgenciesAreTold(Agencies agencies) {
        this.agencies = agencies;
    }

    List<StructureEvent> events(Enacted enacted, Origin origin) {
        return new AgencyTelling(enacted.agencies(), states(enacted), enacted, origin).events();
    }

    /**
     * All that are spoken of, as they are then; who comes along before it begins, as it will be.
     */
    private Map<UUID, AgencyState> states(Enacted enacted) {
        var changes = enacted.agencies();
        var spokenOf = new HashSet<UUID>(changes.founded());
        spokenOf.addAll(changes.changed().keySet());
        changes.moved().stream().map(MovedAgency::id).forEach(spokenOf::add);
        changes.heirs().byEnded().values().forEach(spokenOf::addAll);
        spokenOf.addAll(changes.heirs().separated().keySet());
        changes.heirs().separated().values().forEach(spokenOf::addAll);
        changes.functions().functions().stream().map(Allotted::from).forEach(spokenOf::add);
        spokenOf.addAll(changes.functions().newOwners().values());
        var states = told(spokenOf, Moment.on(enacted.effectiveOn()));
        spokenOf.removeAll(states.keySet());
        states.putAll(told(spokenOf, Moment.last()));
        return states;
    }

    private Map<UUID, AgencyState> told(Set<UUID> ids, Moment moment) {
        return agencies.all(ids, moment).stream().collect(toMap(Agency::id, Agency::told));
    }
}
