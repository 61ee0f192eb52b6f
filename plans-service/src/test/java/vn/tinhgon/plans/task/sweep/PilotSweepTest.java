package vn.tinhgon.plans.task.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class PilotSweepTest {

    private final PlansApi planner = PlansApi.as("planner");
    private final PlansApi officer = PlansApi.as("officer");
    private final PlansApi administrator = PlansApi.as("administrator");
    @Inject RegistryCopy registry;
    @Inject Jdbi jdbi;
    @Inject Clock clock;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @Test
    void a_review_is_told_once_a_rung_and_anew_for_another_day() {
        var task = pilot(inDays(7), inDays(400));
        sweep();
        sweep();
        assertThat(told(task)).containsExactly(new Told("INTERIM", -7, -7));

        reschedule(task, inDays(2), inDays(400));
        sweep();
        reschedule(task, inDays(0), inDays(15));
        sweep();

        assertThat(told(task))
                .containsExactly(
                        new Told("INTERIM", -7, -7),
                        new Told("INTERIM", -3, -2),
                        new Told("INTERIM", 0, 0),
                        new Told("FINAL", -15, -15));
    }

    @Test
    void after_a_long_downtime_only_the_latest_rung_is_told() {
        var task = pilot(null, inDays(-44));

        sweep();
        sweep();

        assertThat(told(task)).containsExactly(new Told("FINAL", 30, 44));
    }

    @Test
    void of_what_was_reviewed_or_stands_still_nothing_is_told() {
        var reviewed = pilot(inDays(-1), inDays(400));
        var still = pilot(inDays(-1), inDays(400));
        officer.order(
                        reviewed,
                        "pilot/reviews",
                        Map.of("kind", "INTERIM", "summary", "Ổn định", "evidence", "Báo cáo"))
                .then()
                .statusCode(200);
        planner.order(still, "suspension", Map.of("reason", "Chờ chủ trương"))
                .then()
                .statusCode(200);

        sweep();

        assertThat(told(reviewed)).isEmpty();
        assertThat(told(still)).isEmpty();
    }

    @Test
    void nodes_that_sweep_at_once_tell_each_review_once() throws Exception {
        var tasks =
                List.of(pilot(null, inDays(-1)), pilot(null, inDays(-1)), pilot(null, inDays(-1)));

        try (var nodes = Executors.newFixedThreadPool(4)) {
            Callable<Integer> node = () -> administrator.sweep().statusCode();
            for (Future<Integer> swept : nodes.invokeAll(List.of(node, node, node, node))) {
                assertThat(swept.get()).isEqualTo(200);
            }
        }
        sweep();

        for (var task : tasks) {
            assertThat(told(task)).containsExactly(new Told("FINAL", 1, 1));
        }
    }

    private String pilot(String interim, String last) {
        var task = officer.task(planner.issuedPlan(), "III.9");
        var body = days(interim, last);
        body.put("startsOn", "2018-05-01");
        body.put("sites", List.of(Map.of("agencyId", SampleProvince.HEALTH, "from", "2018-05-01")));
        planner.order(task, "pilot", body).then().statusCode(201);
        return task;
    }

    private void reschedule(String task, String interim, String last) {
        var body = days(interim, last);
        body.put("reason", "Bắt đầu chậm");
        planner.order(task, "pilot/rescheduling", body).then().statusCode(200);
    }

    private static Map<String, Object> days(String interim, String last) {
        var body = new HashMap<String, Object>();
        if (interim != null) {
            body.put("interimReviewOn", interim);
        }
        body.put("finalReviewOn", last);
        return body;
    }

    private void sweep() {
        administrator.sweep().then().statusCode(200);
    }

    private String inDays(int days) {
        return LocalDate.now(clock).plusDays(days).toString();
    }

    private List<Told> told(String task) {
        return jdbi.withHandle(
                h ->
                        h.createQuery(
                                        """
                                        select payload ->> 'kind' as kind, cast(payload ->> 'rung' as int) as rung,
                                               cast(payload ->> 'daysPast' as int) as days_past
                                        from outbox
                                        where key = cast(:task as uuid) and type = 'task-pilot-review-due' order by id""")
                                .bind("task", task)
                                .mapTo(Told.class)
                                .list());
    }

    private record Told(String kind, int rung, int daysPast) {}
}
