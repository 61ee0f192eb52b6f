package vn.tinhgon.plans.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.AgencyCorrected;
import vn.tinhgon.events.AgencyDissolved;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.events.AgencyMoved;
import vn.tinhgon.events.AgencyRenamed;
import vn.tinhgon.events.AgencyRestored;
import vn.tinhgon.events.AgencySplit;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.events.Decision;
import vn.tinhgon.events.FunctionsTransferred;
import vn.tinhgon.events.RestructuringAnnulled;
import vn.tinhgon.events.RestructuringCase;
import vn.tinhgon.plans.Orders;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;

@QuarkusTest
class RegistryCopyTest {

    private static final LocalDate FOUNDED = LocalDate.of(2004, 1, 1);
    private static final LocalDate ENDED = LocalDate.of(2025, 3, 1);
    private static final LocalDate ANNULLED = LocalDate.of(2025, 6, 1);
    private static final Decision DECISION =
            new Decision("12/QĐ-UBND", LocalDate.of(2025, 2, 20), "UBND tỉnh");

    private final OwnArea area = OwnArea.somewhere();
    private final AgencyState labour = area.agency("Sở Lao động");
    private final AgencyState homeAffairs = area.agency("Sở Nội vụ");
    private final AgencyState education = area.agency("Sở Giáo dục");
    private final UUID caseId = UUID.randomUUID();
    private final UUID reversing = UUID.randomUUID();
    @Inject RegistryCopy registry;

    @Test
    void a_merger_a_division_and_their_annulments_come_to_the_same_in_any_order() {
        var merged =
                new AgenciesMerged(
                        caseId,
                        "ABSORB",
                        List.of(id(labour)),
                        homeAffairs,
                        DECISION,
                        ENDED,
                        List.of());
        var restored = restored(labour);
        var annulled =
                new RestructuringAnnulled(
                        new RestructuringCase(
                                reversing,
                                "Hủy bỏ",
                                List.of("ABSORB"),
                                area.path(),
                                "PROVINCE",
                                List.of(id(labour)),
                                ANNULLED,
                                1,
                                1),
                        caseId,
                        DECISION);

        Orders.of(
                        List.of(
                                established(labour),
                                established(homeAffairs),
                                merged,
                                restored,
                                annulled))
                .forEach(
                        events ->
                                inFreshCopy(
                                        events,
                                        () -> {
                                            assertThat(holder(labour, ENDED.minusDays(1)))
                                                    .isEqualTo(id(labour));
                                            assertThat(holder(labour, ENDED))
                                                    .isEqualTo(id(homeAffairs));
                                            assertThat(registry.hasEnded(id(labour), ENDED))
                                                    .isTrue();
                                            assertThat(holder(labour, ANNULLED))
                                                    .isEqualTo(id(labour));
                                            assertThat(registry.hasEnded(id(labour), ANNULLED))
                                                    .isFalse();
                                        }));
    }

    @Test
    void of_two_mergers_by_one_case_one_may_be_annulled() {
        var first =
                new AgenciesMerged(
                        caseId,
                        "ABSORB",
                        List.of(id(labour)),
                        homeAffairs,
                        DECISION,
                        ENDED,
                        List.of());
        var second =
                new AgenciesMerged(
                        caseId,
                        "ABSORB",
                        List.of(id(education)),
                        homeAffairs,
                        DECISION,
                        ENDED,
                        List.of());

        Orders.of(
                        List.of(
                                established(labour),
                                established(education),
                                first,
                                second,
                                restored(labour)))
                .forEach(
                        events ->
                                inFreshCopy(
                                        events,
                                        () -> {
                                            assertThat(holder(labour, ANNULLED))
                                                    .isEqualTo(id(labour));
                                            assertThat(registry.hasEnded(id(labour), ANNULLED))
                                                    .isFalse();
                                            assertThat(holder(education, ANNULLED))
                                                    .isEqualTo(id(homeAffairs));
                                        }));
    }

    @Test
    void nobody_stands_for_a_divided_agency_but_its_people_follow_the_main_heir() {
        var split =
                new AgencySplit(
                        caseId,
                        "DIVIDE",
                        labour,
                        List.of(homeAffairs, education),
                        List.of(),
                        DECISION,
                        ENDED);

        Orders.of(List.of(established(labour), established(homeAffairs), split))
                .forEach(
                        events ->
                                inFreshCopy(
                                        events,
                                        () -> {
                                            assertThat(holder(labour, ENDED)).isNull();
                                            assertThat(seat(labour, ENDED))
                                                    .isEqualTo(id(homeAffairs));
                                            assertThat(holder(education, ENDED))
                                                    .isEqualTo(id(education));
                                            assertThat(names())
                                                    .containsExactlyInAnyOrder(
                                                            "Sở Nội vụ", "Sở Giáo dục");
                                        }));
    }

    @Test
    void an_agency_from_which_others_were_separated_stands_for_itself() {
        inFreshCopy(
                List.of(
                        established(labour),
                        new AgencySplit(
                                caseId,
                                "SEPARATE",
                                labour,
                                List.of(education),
                                List.of(),
                                DECISION,
                                ENDED)),
                () -> {
                    assertThat(holder(labour, ENDED)).isEqualTo(id(labour));
                    assertThat(registry.hasEnded(id(labour), ENDED)).isFalse();
                });
    }

    @Test
    void nobody_stands_for_a_dissolved_agency_until_it_is_restored() {
        var dissolved = new AgencyDissolved(caseId, "DISSOLVE", labour, List.of(), DECISION, ENDED);

        Orders.of(List.of(established(labour), dissolved, restored(labour)))
                .forEach(
                        events ->
                                inFreshCopy(
                                        events,
                                        () -> {
                                            assertThat(holder(labour, ENDED)).isNull();
                                            assertThat(seat(labour, ENDED)).isNull();
                                            assertThat(registry.hasEnded(id(labour), ENDED))
                                                    .isTrue();
                                            assertThat(holder(labour, ANNULLED))
                                                    .isEqualTo(id(labour));
                                        }));
    }

    @Test
    void an_older_state_never_overwrites_a_newer_one() {
        var renamed =
                new AgencyRenamed(
                        area.version(labour, "Sở Lao động mới", 2),
                        "Sở Lao động",
                        null,
                        DECISION,
                        ENDED);
        var moved =
                new AgencyMoved(
                        area.version(labour, "Sở Lao động mới nhất", 3),
                        null,
                        null,
                        area.id(),
                        null,
                        DECISION,
                        ENDED);
        var corrected =
                new AgencyCorrected(
                        area.version(labour, "Sở Lao động đúng", 4), FOUNDED, null, "viết sai");

        Orders.of(
                        List.of(
                                new AgencyEstablished(
                                        area.version(labour, labour.name(), 1), FOUNDED),
                                renamed,
                                moved,
                                corrected))
                .forEach(
                        events ->
                                inFreshCopy(
                                        events,
                                        () ->
                                                assertThat(known(labour).name())
                                                        .isEqualTo("Sở Lao động đúng")));
    }

    @Test
    void functions_that_change_hands_change_nobody() {
        inFreshCopy(
                List.of(
                        established(labour),
                        new FunctionsTransferred(
                                caseId,
                                labour,
                                id(education),
                                List.of(),
                                DECISION,
                                ENDED,
                                education)),
                () -> assertThat(holder(labour, ENDED)).isEqualTo(id(labour)));
    }

    private AgencyRestored restored(AgencyState agency) {
        return new AgencyRestored(agency, reversing, caseId, DECISION, ANNULLED);
    }

    private static AgencyEstablished established(AgencyState agency) {
        return new AgencyEstablished(agency, FOUNDED);
    }

    /** What is written is undone again, so that each order begins with nothing. */
    private void inFreshCopy(List<? extends AgencyEvent> events, Runnable assertions) {
        QuarkusTransaction.begin();
        try {
            registry.apply(area.registered(FOUNDED));
            events.forEach(registry::apply);
            assertions.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private UUID holder(AgencyState agency, LocalDate day) {
        return registry.standingFor(id(agency), day).map(KnownAgency::id).orElse(null);
    }

    private UUID seat(AgencyState agency, LocalDate day) {
        return registry.seatOf(id(agency), day).map(seat -> seat.agency()).orElse(null);
    }

    private KnownAgency known(AgencyState agency) {
        return registry.named(List.of(id(agency))).getFirst();
    }

    private List<String> names() {
        return registry.names(new Scope(area.path()), ENDED).stream()
                .map(name -> name.name())
                .toList();
    }

    private static UUID id(AgencyState agency) {
        return agency.agencyId();
    }
}
