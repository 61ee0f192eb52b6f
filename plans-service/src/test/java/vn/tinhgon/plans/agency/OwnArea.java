package vn.tinhgon.plans.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.AgencyState;
import vn.tinhgon.events.AreaRegistered;

/** An area that one test has for itself, with agencies in it. */
record OwnArea(UUID id, String path) {

    static OwnArea somewhere() {
        var id = UUID.randomUUID();
        return new OwnArea(id, "vn.t" + id.toString().substring(0, 8));
    }

    AreaRegistered registered(LocalDate since) {
        return new AreaRegistered(id, "x", "Tỉnh", "PROVINCE", path, null, since);
    }

    AgencyState agency(String name) {
        return state(UUID.randomUUID(), name, null);
    }

    /** The same agency under another name, later or earlier. */
    AgencyState version(AgencyState agency, String name, int version) {
        return state(agency.agencyId(), name, version);
    }

    private AgencyState state(UUID agency, String name, Integer version) {
        return new AgencyState(
                agency,
                name,
                List.of(),
                "DEPARTMENT",
                "GOVERNMENT",
                "PROVINCE",
                id,
                path,
                null,
                null,
                List.of(),
                List.of(),
                null,
                version,
                List.of());
    }
}
