package vn.tinhgon.plans.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tinhgon.plans.cascade.Cascade.agency;
import static vn.tinhgon.plans.cascade.Cascade.some;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgencyState;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

/** Whoever has to issue a plan by a day is reminded of it as of a task. */
@QuarkusTest
class DutyRemindersTest {

    private final Cascade cascade = new Cascade();
    private final PlansApi planner = PlansApi.as("planner");
    private final PlansApi administrator = PlansApi.as("administrator");
    @Inject RegistryCopy registry;
    @Inject Jdbi jdbi;
    @Inject Clock clock;
    private AgencyState committee;
    private AgencyState first;

    @BeforeEach
    void a_committee_with_one_below_it() {
        SampleProvince.tell(registry);
        committee = agency(registry, "Huyện ủy", "PARTY_COMMITTEE", null);
        first = agency(registry, "Đảng ủy thị trấn", "PARTY_COMMITTEE", committee);
        sweep();
    }

    @Test
    void each_rung_is_told_once_with_the_days_that_are_left() {
        var plan = obliging(inDays(7));

        sweep();
        sweep();

        assertThat(told(plan)).containsExactly(new Told("cascade-duty-due-soon", 7, 7, 0));
    }

    @Test
    void after_a_long_downtime_only_the_latest_rung_is_told() {
        var plan = obliging(inDays(-44));

        sweep();
        sweep();

        assertThat(told(plan)).containsExactly(new Told("cascade-duty-overdue", 30, 0, 44));
    }

    @Test
    void another_day_arms_all_rungs_anew() {
        var plan = obliging(inDays(-1));
        sweep();

        move(plan, inDays(3));
        sweep();
        sweep();

        assertThat(told(plan))
                .containsExactly(
                        new Told("cascade-duty-overdue", 1, 0, 1),
                        new Told("cascade-duty-due-soon", 3, 3, 0));
    }

    @Test
    void a_plan_has_rungs_of_its_own() {
        var plan = obliging(inDays(10));
        adopt(plan, 5, 0);
        sweep();
        assertThat(told(plan)).isEmpty();

        adopt(plan, 12, 1);
        sweep();

        assertThat(told(plan)).containsExactly(new Told("cascade-duty-due-soon", 12, 10, 0));
    }

    @Test
    void of_what_is_met_nothing_is_told_until_that_is_revoked() {
        var plan = obliging(inDays(-8));
        var lower = cascade.below(plan, first, inDays(-9));
        sweep();
        assertThat(told(plan)).isEmpty();

        cascade.revoke(lower, inDays(0)).then().statusCode(200);
        sweep();

        assertThat(told(plan)).containsExactly(new Told("cascade-duty-overdue", 7, 0, 8));
    }

    @Test
    void of_a_plan_that_is_in_force_no_more_nothing_is_told() {
        var plan = obliging(inDays(-8));
        cascade.revoke(plan, inDays(0)).then().statusCode(200);

        sweep();

        assertThat(told(plan)).isEmpty();
    }

    @Test
    void a_preview_counts_what_a_sweep_would_tell_and_leaves_no_trace() {
        var before = previewed(inDays(30));
        var plan = obliging(inDays(45));
        sweep();

        assertThat(previewed(inDays(30))).isEqualTo(before + 1);
        assertThat(told(plan)).isEmpty();
        int raised = administrator.sweep().path("cascadeDuties");
        assertThat(raised).isZero();
    }

    @Test
    void what_a_sweep_tells_is_counted_and_named() {
        var plan = obliging("2000-01-01", "1999-12-01");

        administrator
                .sweep()
                .then()
                .statusCode(200)
                .body("cascadeDuties", equalTo(1))
                .body("duties[0].kind", equalTo("OVERDUE"))
                .body("duties[0].planId", equalTo(plan.toString()))
                .body("duties[0].agencyId", equalTo(first.agencyId().toString()))
                .body("duties[0].dueOn", equalTo("2000-01-01"));
    }

    @Test
    void nodes_that_sweep_at_once_tell_each_duty_once() throws Exception {
        var plans = List.of(obliging(inDays(-1)), obliging(inDays(-1)), obliging(inDays(-1)));

        try (var nodes = Executors.newFixedThreadPool(4)) {
            Callable<Integer> node = () -> administrator.sweep().statusCode();
            for (Future<Integer> swept : nodes.invokeAll(List.of(node, node, node, node))) {
                assertThat(swept.get()).isEqualTo(200);
            }
        }
        sweep();

        for (var plan : plans) {
            assertThat(told(plan)).containsExactly(new Told("cascade-duty-overdue", 1, 0, 1));
        }
    }

    private UUID obliging(String dueOn) {
        return obliging(dueOn, inDays(-60));
    }

    private UUID obliging(String dueOn, String dated) {
        return cascade.issued(committee, dated, Map.of("cascade", List.of(some(dueOn, first))));
    }

    private void move(UUID plan, String dueOn) {
        cascade.amend(plan, inDays(0), List.of(some(dueOn, first))).then().statusCode(201);
    }

    private void adopt(UUID plan, int before, int version) {
        planner.json()
                .header("If-Match", "\"" + version + "\"")
                .body(
                        Map.of(
                                "before",
                                List.of(before),
                                "after",
                                List.of(1),
                                "onTheDay",
                                true,
                                "monthly",
                                true,
                                "silentAfter",
                                "P3M",
                                "restDays",
                                "KEEP"))
                .put("/api/v1/plans/" + plan + "/deadline-rules")
                .then()
                .statusCode(200);
    }

    private int previewed(String day) {
        return administrator
                .previewSweep(day)
                .then()
                .statusCode(200)
                .extract()
                .path("cascadeDuties");
    }

    private void sweep() {
        administrator.sweep().then().statusCode(200);
    }

    private String inDays(int days) {
        return LocalDate.now(clock).plusDays(days).toString();
    }

    private List<Told> told(UUID plan) {
        return jdbi.withHandle(
                h ->
                        h.createQuery(
                                        """
                                        select type, cast(payload ->> 'rung' as int) as rung,
                                               coalesce(cast(payload ->> 'daysLeft' as int), 0) as days_left,
                                               coalesce(cast(payload ->> 'daysLate' as int), 0) as days_late
                                        from outbox
                                        where payload ->> 'planId' = :plan
                                          and type in ('cascade-duty-due-soon', 'cascade-duty-overdue')
                                        order by id""")
                                .bind("plan", plan.toString())
                                .mapTo(Told.class)
                                .list());
    }

    private record Told(String type, int rung, int daysLeft, int daysLate) {}
}
