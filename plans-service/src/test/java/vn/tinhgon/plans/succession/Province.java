package vn.tinhgon.plans.succession;

import static vn.tinhgon.platform.testing.Eventually.await;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.AgencyDissolved;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.events.AgencyRestored;
import vn.tinhgon.events.AgencySplit;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.events.Decision;
import vn.tinhgon.events.FunctionsTransferred;
import vn.tinhgon.events.MovedFunction;
import vn.tinhgon.events.OwnedFunction;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.EventPublisher;
import vn.tinhgon.platform.testing.SampleProvince;

/** Restructures the sample province, as agencies-service tells of it. */
@ApplicationScoped
public class Province {

    static final LocalDate EFFECTIVE = LocalDate.of(2025, 3, 1);
    static final LocalDate ANNULLED = LocalDate.of(2025, 6, 1);
    private static final Decision DECISION =
            new Decision("12/QĐ-UBND", LocalDate.of(2025, 2, 20), "UBND tỉnh");

    private final RegistryCopy registry;
    private final Jdbi jdbi;

    Province(RegistryCopy registry, Jdbi jdbi) {
        this.registry = registry;
        this.jdbi = jdbi;
    }

    /** A province in which these agencies exist too. */
    void with(AgencyState... agencies) {
        SampleProvince.tell(registry);
        for (var agency : agencies) {
            tell(new AgencyEstablished(agency, LocalDate.EPOCH));
        }
    }

    /** Tells of an event, and returns when it has taken effect. */
    void tell(AgencyEvent event) {
        tell(UUID.randomUUID(), event);
    }

    void tell(UUID id, AgencyEvent event) {
        EventPublisher.publish(id, event);
        await().until(() -> consumed(id));
    }

    /** The day in Vietnam, which is the service's. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    static AgencyState agency(String name) {
        return owning(UUID.randomUUID(), name, List.of());
    }

    /** The same agency, owning these functions. */
    static AgencyState owning(AgencyState agency, OwnedFunction... functions) {
        return owning(agency.agencyId(), agency.name(), List.of(functions));
    }

    private static AgencyState owning(UUID id, String name, List<OwnedFunction> functions) {
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
                functions.stream().map(OwnedFunction::name).toList(),
                null,
                null,
                functions);
    }

    static OwnedFunction function(String name) {
        return new OwnedFunction(UUID.randomUUID(), name, "Lao động");
    }

    static FunctionsTransferred transfer(
            UUID caseId, AgencyState from, AgencyState to, OwnedFunction... functions) {
        return new FunctionsTransferred(
                caseId, from, to.agencyId(), moved(from, to, functions), DECISION, EFFECTIVE, to);
    }

    static List<MovedFunction> moved(AgencyState from, AgencyState to, OwnedFunction... functions) {
        return Stream.of(functions)
                .map(
                        f ->
                                new MovedFunction(
                                        f.functionId(),
                                        f.name(),
                                        f.field(),
                                        to.agencyId(),
                                        from.agencyId()))
                .toList();
    }

    /** A merger from which some functions go elsewhere. */
    static AgenciesMerged merger(
            UUID caseId, AgencyState successor, AgencyState ended, List<MovedFunction> elsewhere) {
        return new AgenciesMerged(
                caseId,
                "ABSORB",
                List.of(ended.agencyId()),
                successor,
                DECISION,
                EFFECTIVE,
                elsewhere);
    }

    static AgencySplit division(
            UUID caseId,
            AgencyState ended,
            List<AgencyState> heirs,
            List<MovedFunction> functions) {
        return new AgencySplit(caseId, "DIVIDE", ended, heirs, functions, DECISION, EFFECTIVE);
    }

    static AgenciesMerged merger(UUID caseId, AgencyState successor, AgencyState... ended) {
        return new AgenciesMerged(
                caseId, "CONSOLIDATE", ids(ended), successor, DECISION, EFFECTIVE, List.of());
    }

    static AgencySplit division(UUID caseId, AgencyState ended, AgencyState... heirs) {
        return new AgencySplit(
                caseId, "DIVIDE", ended, List.of(heirs), List.of(), DECISION, EFFECTIVE);
    }

    static AgencyDissolved dissolution(UUID caseId, AgencyState ended, AgencyState receiver) {
        var function =
                new MovedFunction(
                        UUID.randomUUID(),
                        "Dạy nghề",
                        "Lao động",
                        receiver.agencyId(),
                        ended.agencyId());
        return new AgencyDissolved(
                caseId, "DISSOLVE", ended, List.of(function), DECISION, EFFECTIVE);
    }

    static AgencyRestored restoration(UUID annulledCaseId, AgencyState restored) {
        return new AgencyRestored(restored, UUID.randomUUID(), annulledCaseId, DECISION, ANNULLED);
    }

    private static List<UUID> ids(AgencyState... agencies) {
        return List.of(agencies).stream().map(AgencyState::agencyId).toList();
    }

    boolean consumed(UUID event) {
        return jdbi.withHandle(
                h ->
                        h.createQuery(
                                        "select exists (select from consumed_event where event_id = :id)")
                                .bind("id", event)
                                .mapTo(boolean.class)
                                .one());
    }
}
