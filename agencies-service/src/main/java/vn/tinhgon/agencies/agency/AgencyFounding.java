package vn.tinhgon.agencies.agency;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.JdbiException;

import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.code.Code;
import vn.tinhgon.agencies.code.CodeBook;
import vn.tinhgon.agencies.function.FunctionLedger;
import vn.tinhgon.agencies.function.FunctionLedger.Beginning;
import vn.tinhgon.agencies.sql.Constraints;

/** Begins an agency's life, whether it is registered or a restructuring establishes it. */
@ApplicationScoped
public class AgencyFounding {

    private final AgencyIds ids;
    private final AgencyVersions versions;
    private final CodeBook codes;
    private final FunctionLedger functions;

    AgencyFounding(
            AgencyIds ids, AgencyVersions versions, CodeBook codes, FunctionLedger functions) {
        this.ids = ids;
        this.versions = versions;
        this.codes = codes;
        this.functions = functions;
    }

    public UUID found(NewAgency newcomer, Origin origin) {
        var id = Optional.ofNullable(newcomer.id()).orElseGet(ids::next);
        foundAll(Map.of(id, newcomer), origin);
        return id;
    }

    /** Begins many at once; those that begin on one day may stand above each other. */
    public void foundAll(Map<UUID, NewAgency> newcomers, Origin origin) {
        add(newcomers.keySet());
        newcomers.values().stream()
                .map(NewAgency::validFrom)
                .distinct()
                .forEach(from -> found(startingOn(newcomers, from), from, origin));
    }

    private void found(Map<UUID, NewAgency> newcomers, LocalDate from, Origin origin) {
        var profiles = new LinkedHashMap<UUID, AgencyProfile>();
        var codesOf = new LinkedHashMap<UUID, List<Code>>();
        var beginnings = new ArrayList<Beginning>();
        newcomers.forEach(
                (id, newcomer) -> {
                    profiles.put(id, newcomer.profile());
                    codesOf.put(id, newcomer.codes());
                    var area = newcomer.profile().areaId();
                    newcomer.functions().forEach(f -> beginnings.add(new Beginning(id, area, f)));
                });
        versions.open(profiles, from, origin);
        codes.open(codesOf, from, origin);
        functions.begin(beginnings, from, origin.known());
    }

    private static Map<UUID, NewAgency> startingOn(Map<UUID, NewAgency> newcomers, LocalDate from) {
        return newcomers.entrySet().stream()
                .filter(newcomer -> newcomer.getValue().validFrom().equals(from))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void add(Collection<UUID> newcomers) {
        try {
            versions.add(newcomers);
        } catch (JdbiException e) {
            throw Constraints.broke("agency_pk", e)
                    ? new AgencyAlreadyRegistered(newcomers.iterator().next())
                    : e;
        }
    }
}
