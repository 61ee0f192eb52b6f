package vn.tinhgon.notifications.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.events.Decision;
import vn.tinhgon.platform.testing.SampleProvince;

/** An agency of the sample province that one test has for itself. */
public record AgencyOfProvince(UUID id, String name, String mailbox) {

    public static AgencyOfProvince named(String name) {
        var id = UUID.randomUUID();
        return new AgencyOfProvince(id, name, id + "@haugiang.example");
    }

    public AgencyOfProvince withoutMailbox() {
        return withMailbox(null);
    }

    public AgencyOfProvince withMailbox(String other) {
        return new AgencyOfProvince(id, name, other);
    }

    public AgencyEstablished established() {
        return new AgencyEstablished(state(), LocalDate.of(2004, 1, 1));
    }

    public AgenciesMerged mergedInto(AgencyState successor) {
        return new AgenciesMerged(
                UUID.randomUUID(),
                "ABSORB",
                List.of(id),
                successor,
                new Decision("12/QĐ-UBND", LocalDate.of(2018, 4, 20), "UBND tỉnh Hậu Giang"),
                LocalDate.of(2018, 5, 1));
    }

    public AgencyState state() {
        return new AgencyState(
                id,
                name,
                List.of(),
                "DEPARTMENT",
                "GOVERNMENT",
                "PROVINCE",
                SampleProvince.AREA,
                SampleProvince.SCOPE,
                null,
                null,
                List.of(),
                List.of(),
                mailbox,
                null);
    }
}
