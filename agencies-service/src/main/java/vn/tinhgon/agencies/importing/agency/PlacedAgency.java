package vn.tinhgon.agencies.importing.agency;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.agency.AgencyProfile;
import vn.tinhgon.agencies.agency.NewAgency;
import vn.tinhgon.agencies.function.NewFunction;
import vn.tinhgon.agencies.function.StateFunction;
import vn.tinhgon.agencies.importing.Placed;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.platform.caller.Scope;

/**
 * A row that is in order.
 *
 * @param depth how many superiors of the same sheet stand above it
 * @param scope of its area
 */
record PlacedAgency(
        int number,
        int depth,
        UUID id,
        UUID areaId,
        UUID parentId,
        UUID directedById,
        Scope scope,
        AgencyEntry entry)
        implements Placed {

    NewAgency newcomer() {
        return new NewAgency(id, profile(), entry.codes(), entry.functions(), entry.validFrom());
    }

    AgencyEstablished established() {
        var from = entry.validFrom();
        var agency =
                new Agency(
                        id,
                        0,
                        profile(),
                        scope,
                        from,
                        null,
                        entry.decision(),
                        entry.codes(),
                        functions(entry.functions()));
        return new AgencyEstablished(agency.told(), from);
    }

    private AgencyProfile profile() {
        return new AgencyProfile(
                entry.names(),
                entry.kind(),
                entry.bloc(),
                entry.level(),
                areaId,
                parentId,
                directedById,
                entry.mailbox());
    }

    private static List<StateFunction> functions(List<NewFunction> functions) {
        return functions.stream()
                .map(function -> new StateFunction(null, function.name(), function.field()))
                .toList();
    }
}
