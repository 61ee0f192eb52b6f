package vn.tinhgon.notifications.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.AgencyDissolved;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.events.AgencyMoved;
import vn.tinhgon.events.AgencySplit;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.events.Decision;
import vn.tinhgon.events.FunctionsTransferred;
import vn.tinhgon.events.MovedFunction;
import vn.tinhgon.platform.testing.SampleProvince;

/** An agency of the sample province that one test has for itself. */
public record AgencyOfProvince(UUID id, String name, String mailbox) {

    public static final Decision DECISION =
            new Decision("12/QĐ-UBND", LocalDate.of(2018, 4, 20), "UBND tỉnh Hậu Giang");

    public static final LocalDate EFFECTIVE = LocalDate.of(2018, 5, 1);

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
                DECISION,
                EFFECTIVE,
                List.of());
    }

    public AgencySplit dividedInto(AgencyState... heirs) {
        return new AgencySplit(
                UUID.randomUUID(),
                "DIVIDE",
                state(),
                List.of(heirs),
                List.of(),
                DECISION,
                EFFECTIVE);
    }

    public AgencyDissolved dissolved(MovedFunction... functions) {
        return new AgencyDissolved(
                UUID.randomUUID(), "DISSOLVE", state(), List.of(functions), DECISION, EFFECTIVE);
    }

    public AgencyMoved movedBelow(UUID parent) {
        return new AgencyMoved(
                state(parent),
                null,
                null,
                SampleProvince.AREA,
                UUID.randomUUID(),
                DECISION,
                EFFECTIVE);
    }

    public FunctionsTransferred handsOver(MovedFunction function) {
        return new FunctionsTransferred(
                UUID.randomUUID(),
                state(),
                function.toAgencyId(),
                List.of(function),
                DECISION,
                EFFECTIVE,
                null);
    }

    public AgencyState state() {
        return state(null);
    }

    private AgencyState state(UUID parent) {
        return new AgencyState(
                id,
                name,
                List.of(),
                "DEPARTMENT",
                "GOVERNMENT",
                "PROVINCE",
                SampleProvince.AREA,
                SampleProvince.SCOPE,
                parent,
                null,
                List.of(),
                List.of(),
                mailbox,
                null,
                List.of());
    }
}
