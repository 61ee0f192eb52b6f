package vn.tinhgon.agencies.restructuring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.agency.MovedAgency;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.restructuring.effect.AgencyChanges;
import vn.tinhgon.agencies.restructuring.effect.Consequences;
import vn.tinhgon.agencies.restructuring.effect.Enacted;
import vn.tinhgon.agencies.restructuring.effect.Reversed;
import vn.tinhgon.agencies.staffing.QuotaMove;

/** What everything is called that a case touches. */
@ApplicationScoped
class Names {

    private final Agencies agencies;

    Names(Agencies agencies) {
        this.agencies = agencies;
    }

    Map<UUID, String> of(Consequences consequences) {
        return switch (consequences) {
            case Enacted enacted -> of(enacted);
            case Reversed _ -> Map.of();
        };
    }

    private Map<UUID, String> of(Enacted enacted) {
        var names = new HashMap<UUID, String>();
        enacted.areas().ended().forEach(area -> names.put(area.id(), area.name()));
        enacted.areas().founded().forEach(area -> names.put(area.id(), area.name()));
        enacted.areas().changed().forEach(area -> names.put(area.id(), area.name()));
        var changes = enacted.agencies();
        var unknown = concerned(changes);
        enacted.staffing().moves().stream().map(QuotaMove::fromAgencyId).forEach(unknown::add);
        enacted.staffing().moves().stream().map(QuotaMove::toAgencyId).forEach(unknown::add);
        unknown.remove(null);
        names.putAll(agencies.names(unknown, Moment.on(enacted.effectiveOn())));
        return names;
    }

    private static Set<UUID> concerned(AgencyChanges changes) {
        var concerned = new HashSet<UUID>(changes.founded());
        changes.ended().stream().map(Agency::id).forEach(concerned::add);
        changes.heirs().byEnded().values().forEach(concerned::addAll);
        changes.functions()
                .functions()
                .forEach(
                        allotted -> {
                            concerned.add(allotted.from());
                            concerned.addAll(allotted.to());
                        });
        changes.moved().stream().map(MovedAgency::parentId).forEach(concerned::add);
        return concerned;
    }
}
