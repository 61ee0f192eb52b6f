package vn.tinhgon.reporting.progress.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tinhgon.platform.testing.Eventually.await;
import static vn.tinhgon.reporting.progress.rest.PlanInMotion.day;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.groups.Tuple;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgencyDissolved;
import vn.tinhgon.events.AgencyRestored;
import vn.tinhgon.events.AgencySplit;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.events.AreaChanged;
import vn.tinhgon.events.AreaEnded;
import vn.tinhgon.events.AreaRegistered;
import vn.tinhgon.events.AreaRestored;
import vn.tinhgon.events.AreaShare;
import vn.tinhgon.events.AreaState;
import vn.tinhgon.events.Decision;
import vn.tinhgon.events.DomainEvent;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.EventPublisher;
import vn.tinhgon.platform.testing.SampleProvince;
import vn.tinhgon.reporting.progress.Figures;

@QuarkusTest
class RestructuredFiguresTest {

    private static final LocalDate MERGED = day(7, 1);
    private static final LocalDate ANNULLED = day(9, 1);
    private static final Decision DECISION = new Decision("12/QĐ-UBND", day(6, 1), "UBND tỉnh");

    private final PlanInMotion plan = PlanInMotion.ofTheProvince();
    private final String root = "vn.t" + UUID.randomUUID().toString().substring(0, 8);
    private final AreaState old = area(root + "a", "Tỉnh cũ", "PROVINCE", null);
    private final AreaState heir = area(root + "b", "Tỉnh mới", "PROVINCE", null);
    private final AreaState commune = area(root + "a.c", "Xã", "COMMUNE", old.areaId());
    private final AreaState communeThen =
            new AreaState(commune.areaId(), "c", "Xã", "COMMUNE", root + "b.c", heir.areaId());
    private final UUID caseId = UUID.randomUUID();
    @Inject RegistryCopy registry;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @Test
    void tasks_of_an_area_count_where_it_went_from_that_day_on_and_no_total_moves() {
        tasksOfTheOldProvince();

        theOldProvinceMerges();

        eventually(
                () ->
                        assertThat(groups("vn", MERGED))
                                .containsExactly(tuple(heir.path(), "Tỉnh mới", 2)));
        assertThat(groups("vn", MERGED.minusDays(1)))
                .containsExactly(tuple(old.path(), "Tỉnh cũ", 2));
        assertThat(groups(heir.path(), MERGED))
                .containsExactlyInAnyOrder(
                        tuple(heir.path(), "Tỉnh mới", 1), tuple(communeThen.path(), "Xã", 1));
        assertThat(total(MERGED)).isEqualTo(total(MERGED.minusDays(1)));
        assertThat(groups(old.path(), MERGED)).isEmpty();
    }

    @Test
    void an_annulled_merger_gives_them_back_from_its_own_day_on() {
        theOldProvinceMerges();
        publish(new AreaRestored(old, UUID.randomUUID(), caseId, DECISION, ANNULLED));
        publish(new AreaRestored(commune, UUID.randomUUID(), caseId, DECISION, ANNULLED));

        tasksOfTheOldProvince();

        eventually(
                () ->
                        assertThat(groups("vn", ANNULLED))
                                .containsExactly(tuple(old.path(), "Tỉnh cũ", 2)));
        assertThat(groups("vn", ANNULLED.minusDays(1)))
                .containsExactly(tuple(heir.path(), "Tỉnh mới", 2));
        assertThat(total(ANNULLED)).isEqualTo(total(MERGED.minusDays(1)));
    }

    @Test
    void divided_dissolved_and_restored_agencies_move_no_total() {
        var finance = agency("Sở Tài chính");
        var health = agency("Sở Y tế");
        var waiting = plan.task(finance.agencyId(), null);
        var given = plan.task(finance.agencyId(), null);
        publish(waiting, given);
        eventually(() -> assertThat(total(MERGED)).isEqualTo(new Figures(2, 0, 0, 2, 0)));

        publish(
                new AgencySplit(
                        caseId,
                        "DIVIDE",
                        finance,
                        List.of(health, agency("Sở Nội vụ")),
                        List.of(),
                        DECISION,
                        MERGED),
                plan.vacancy(waiting, MERGED),
                plan.vacancy(given, MERGED),
                plan.move(given, health.agencyId(), MERGED),
                new AgencyDissolved(
                        UUID.randomUUID(), "DISSOLVE", health, List.of(), DECISION, MERGED),
                plan.completion(waiting, ANNULLED));

        eventually(() -> assertThat(total(ANNULLED)).isEqualTo(new Figures(2, 1, 0, 1, 0)));
        eventually(
                () ->
                        assertThat(
                                        asked(MERGED)
                                                .with("agencyId", health.agencyId())
                                                .total()
                                                .tasks())
                                .isEqualTo(1));
        assertThat(total(MERGED)).isEqualTo(total(MERGED.minusDays(1)));

        publish(
                new AgencyRestored(finance, UUID.randomUUID(), caseId, DECISION, ANNULLED),
                new AgencyRestored(health, UUID.randomUUID(), caseId, DECISION, ANNULLED),
                plan.move(given, finance.agencyId(), ANNULLED));

        eventually(
                () ->
                        assertThat(
                                        asked(ANNULLED)
                                                .with("agencyId", finance.agencyId())
                                                .total()
                                                .tasks())
                                .isEqualTo(2));
        assertThat(total(ANNULLED)).isEqualTo(new Figures(2, 1, 0, 1, 0));
    }

    private void tasksOfTheOldProvince() {
        publish(
                plan.at(old.path(), "PROVINCE").task(UUID.randomUUID(), null),
                plan.at(commune.path(), "COMMUNE").task(UUID.randomUUID(), null));
        eventually(() -> assertThat(total(MERGED)).isEqualTo(new Figures(2, 0, 0, 2, 0)));
    }

    private void theOldProvinceMerges() {
        publish(
                registered(old),
                registered(heir),
                registered(commune),
                new AreaChanged(communeThen, caseId, DECISION, MERGED),
                new AreaEnded(old, List.of(new AreaShare(heir, "FULL")), caseId, DECISION, MERGED));
    }

    private void publish(DomainEvent... events) {
        List.of(events).forEach(EventPublisher::publish);
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().ignoreExceptions().untilAsserted(assertion);
    }

    private List<Tuple> groups(String scope, LocalDate asOf) {
        return asked(asOf).with("groupBy", "scope").with("scope", scope).figures().groups().stream()
                .map(group -> tuple(group.key(), group.name(), group.tasks()))
                .toList();
    }

    private Figures total(LocalDate asOf) {
        return asked(asOf).total();
    }

    private ProgressApi asked(LocalDate asOf) {
        return ProgressApi.as("demo").with("planId", plan.id()).with("asOf", asOf);
    }

    private static AreaRegistered registered(AreaState area) {
        return new AreaRegistered(
                area.areaId(),
                area.code(),
                area.name(),
                area.level(),
                area.path(),
                area.parentId(),
                LocalDate.of(2004, 1, 1));
    }

    private static AgencyState agency(String name) {
        return new AgencyState(
                UUID.randomUUID(),
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
                null,
                null,
                List.of());
    }

    private static AreaState area(String path, String name, String level, UUID parent) {
        return new AreaState(UUID.randomUUID(), "x", name, level, path, parent);
    }
}
