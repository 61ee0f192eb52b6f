package vn.tinhgon.plans.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.events.Decision;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.EventPublisher;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class MergedAgencyTest {

    private static final LocalDate EFFECTIVE = LocalDate.of(2025, 3, 1);

    private final PlansApi planner = PlansApi.as("planner");
    private final PlansApi demo = PlansApi.as("demo");
    private final AgencyState labour = agency("Sở Lao động - Thương binh và Xã hội");
    private final AgencyState science = agency("Sở Khoa học và Công nghệ");
    private final AgencyState successor = agency("Sở Nội vụ và Lao động");
    @Inject RegistryCopy registry;
    @Inject Jdbi jdbi;

    @BeforeEach
    void two_more_agencies_are_known() {
        SampleProvince.tell(registry);
        try (var publisher = new EventPublisher()) {
            publisher.publish(new AgencyEstablished(labour, LocalDate.EPOCH));
            publisher.publish(new AgencyEstablished(science, LocalDate.EPOCH));
        }
        await().until(() -> known(labour) && known(science));
    }

    @Test
    void open_duties_follow_to_the_successor_and_finished_work_stays() {
        var plan = planLedBy(Map.of("III.2", labour, "III.9", labour, "III.10", science));
        demo.complete(demo.task(plan, "III.9"), "2018-11-30").then().statusCode(200);

        merge(UUID.randomUUID(), merger());

        await().untilAsserted(
                        () ->
                                assertThat(lead(plan, "III.2"))
                                        .isEqualTo(successor.agencyId().toString()));
        assertThat(lead(plan, "III.10")).isEqualTo(successor.agencyId().toString());
        assertThat(lead(plan, "III.9")).isEqualTo(labour.agencyId().toString());
        assertThat(leadOn(plan, "III.2", "2025-02-28")).isEqualTo(labour.agencyId().toString());
        assertThat(told("task-reassigned", plan)).isEqualTo(2);
    }

    @Test
    void one_successor_of_lead_and_coordinator_leads_and_does_not_coordinate_with_itself() {
        var plan = planner.importSample().getUUID("planId");
        planner.settle(
                plan,
                Map.of(
                        "agencies",
                        List.of(Map.of("name", "Sở Tài chính", "agencyId", science.agencyId()))));
        settle(plan, Map.of("III.2", labour));

        merge(UUID.randomUUID(), merger());

        await().untilAsserted(
                        () ->
                                assertThat(lead(plan, "III.2"))
                                        .isEqualTo(successor.agencyId().toString()));
        assertThat(duties(plan, "III.2", successor)).isEqualTo(1);
    }

    @Test
    void a_merger_that_is_told_twice_changes_nothing_the_second_time() {
        var plan = planLedBy(Map.of("III.2", labour));
        var merger = merger();
        var event = UUID.randomUUID();

        merge(event, merger);
        merge(event, merger);
        merge(UUID.randomUUID(), merger);

        await().untilAsserted(
                        () ->
                                assertThat(lead(plan, "III.2"))
                                        .isEqualTo(successor.agencyId().toString()));
        assertThat(told("task-reassigned", plan)).isEqualTo(1);
        assertThat(duties(plan, "III.2", successor)).isEqualTo(1);
    }

    private UUID planLedBy(Map<String, AgencyState> leads) {
        var plan = planner.settledPlan();
        settle(plan, leads);
        planner.issue(plan).then().statusCode(200);
        return plan;
    }

    private void settle(UUID plan, Map<String, AgencyState> leads) {
        var chosen =
                leads.entrySet().stream()
                        .map(e -> Map.of("ref", e.getKey(), "agencyId", e.getValue().agencyId()))
                        .toList();
        planner.settle(plan, Map.of("leads", chosen)).then().statusCode(200);
    }

    private AgenciesMerged merger() {
        return new AgenciesMerged(
                UUID.randomUUID(),
                "CONSOLIDATE",
                List.of(labour.agencyId(), science.agencyId()),
                successor,
                new Decision("12/QĐ-UBND", LocalDate.of(2025, 2, 20), "UBND tỉnh"),
                EFFECTIVE);
    }

    private void merge(UUID event, AgenciesMerged merger) {
        try (var publisher = new EventPublisher()) {
            publisher.publish(event, merger);
        }
        await().until(() -> consumed(event));
    }

    private String lead(UUID plan, String ref) {
        return leadOn(plan, ref, LocalDate.now().toString());
    }

    private String leadOn(UUID plan, String ref, String day) {
        var assignments = (List<?>) planner.tasks(plan, "&asOf=" + day).get(ref).get("assignments");
        return assignments.stream()
                .map(Map.class::cast)
                .filter(a -> "LEAD".equals(a.get("role")))
                .map(a -> (String) a.get("agencyId"))
                .findFirst()
                .orElse(null);
    }

    private long duties(UUID plan, String ref, AgencyState agency) {
        var assignments = (List<?>) planner.tasks(plan).get(ref).get("assignments");
        return assignments.stream()
                .map(Map.class::cast)
                .filter(a -> agency.agencyId().toString().equals(a.get("agencyId")))
                .count();
    }

    private boolean known(AgencyState agency) {
        return exists(
                "select exists (select from registry_agency where id = :id)", agency.agencyId());
    }

    private boolean consumed(UUID event) {
        return exists("select exists (select from consumed_event where event_id = :id)", event);
    }

    private boolean exists(String sql, UUID id) {
        return jdbi.withHandle(h -> h.createQuery(sql).bind("id", id).mapTo(boolean.class).one());
    }

    private long told(String type, UUID plan) {
        return jdbi.withHandle(
                h ->
                        h.createQuery(
                                        "select count(*) from outbox where type = :type and payload ->> 'planId' = :plan")
                                .bind("type", type)
                                .bind("plan", plan.toString())
                                .mapTo(long.class)
                                .one());
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
                null);
    }
}
