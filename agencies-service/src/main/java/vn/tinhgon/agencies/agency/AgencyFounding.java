package vn.tinhgon.agencies.agency;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.code.CodeBook;
import vn.tinhgon.agencies.function.FunctionLedger;

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
        var profile = newcomer.profile();
        var from = newcomer.validFrom();
        versions.add(id);
        versions.open(id, profile, from, origin);
        codes.open(id, newcomer.codes(), from, origin.known());
        functions.begin(id, profile.areaId(), newcomer.functions(), from, origin.known());
        return id;
    }
}
