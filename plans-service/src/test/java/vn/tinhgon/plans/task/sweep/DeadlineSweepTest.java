package vn.tinhgon.plans.task.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class DeadlineSweepTest {

    private final PlansApi planner = PlansApi.as("planner");
    private final PlansApi officer = PlansApi.as("officer");
    private final PlansApi administrator = PlansApi.as("administrator");
    @Inject RegistryCopy registry;
    @Inject Jdbi jdbi;
    @Inject Clock clock;

    @BeforeEach
    void what_others_left_is_swept() {
        SampleProvince.tell(registry);
        sweep();
    }

    @Test
    void after_a_long_downtime_only_the_latest_rung_is_told() {
        var task = task(planner.issuedPlan());

        sweep();
        sweep();

        var late = told(task, "task-overdue");
        assertThat(late).hasSize(1);
        assertThat(late.getFirst().rung() % 30).isZero();
        assertThat(late.getFirst().rung()).isGreaterThan(2000);
    }

    @Test
    void another_last_day_arms_all_rungs_anew() {
        var task = task(planner.issuedPlan());
        sweep();

        PlansApi.extend(task, inDays(7));
        sweep();
        sweep();

        assertThat(told(task, "task-due-soon")).extracting(Told::rung).containsExactly(7);
        assertThat(told(task, "task-overdue")).hasSize(1);

        PlansApi.extend(task, inDays(100));
        sweep();
        assertThat(told(task, "task-due-soon")).hasSize(1);
    }

    @Test
    void between_two_rungs_the_one_just_passed_is_told_and_the_day_itself_is_one() {
        var twelve = task(planner.issuedPlan());
        var today = task(planner.issuedPlan());
        PlansApi.extend(twelve, inDays(12));
        PlansApi.extend(today, inDays(0));

        sweep();

        assertThat(told(twelve, "task-due-soon")).containsExactly(new Told(15, 12));
        assertThat(told(today, "task-due-soon")).containsExactly(new Told(0, 0));
    }

    @Test
    void a_plan_has_rungs_of_its_own() {
        var plan = planner.issuedPlan();
        var task = task(plan);
        PlansApi.extend(task, inDays(10));
        adopt(plan, Map.of("before", List.of(5), "after", List.of(2)), 0).then().statusCode(200);

        sweep();
        assertThat(told(task, "task-due-soon")).isEmpty();

        adopt(plan, Map.of("before", List.of(11, 5), "after", List.of(2)), 1)
                .then()
                .statusCode(200)
                .body("before", equalTo(List.of(11, 5)));
        sweep();
        assertThat(told(task, "task-due-soon")).containsExactly(new Told(11, 10));
        adopt(plan, Map.of("before", List.of(3), "after", List.of(2)), 1).then().statusCode(412);
    }

    @Test
    void silence_is_told_once_and_ends_with_a_report() {
        var plan = planner.issuedPlan("Thực hiện thường xuyên");
        var task = task(plan);
        planner.task(task, "").then().body("standing", equalTo("SILENT"));

        sweep();
        sweep();

        assertThat(told(task, "task-silent")).hasSize(1);
        int inAMonth = preview(inDays(40)).path("silent");
        officer.progress(task, 10).then().statusCode(200).body("standing", equalTo("OPEN"));
        int afterTheReport = preview(inDays(40)).path("silent");
        assertThat(afterTheReport).isEqualTo(inAMonth - 1);
    }

    @Test
    void a_preview_says_what_a_sweep_would_tell_and_leaves_no_trace() {
        var task = task(planner.issuedPlan());
        sweep();
        var before = dueSoon(inDays(10));
        var earlier = dueSoon(inDays(9));
        PlansApi.extend(task, inDays(40));
        sweep();

        assertThat(dueSoon(inDays(10))).isEqualTo(before + 1);
        assertThat(dueSoon(inDays(9))).isEqualTo(earlier);
        assertThat(told(task, "task-due-soon")).isEmpty();
        preview(LocalDate.now(clock).minusDays(1).toString())
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("preview-in-past"));
    }

    /** Of all tasks: those of other tests are among them, and only the first are shown. */
    private int dueSoon(String day) {
        return preview(day).path("dueSoon");
    }

    @Test
    void finished_tasks_are_left_alone() {
        var plan = planner.issuedPlan();
        var finished = task(plan);
        officer.complete(finished, "2019-02-01").then().statusCode(200);

        sweep();

        assertThat(told(finished, "task-overdue")).isEmpty();
    }

    @Test
    void nodes_that_sweep_at_once_tell_each_task_once() throws Exception {
        var plans = Stream.generate(planner::issuedPlan).limit(4).toList();

        try (var nodes = Executors.newFixedThreadPool(4)) {
            Callable<Integer> node = () -> administrator.sweep().statusCode();
            for (Future<Integer> swept : nodes.invokeAll(List.of(node, node, node, node))) {
                assertThat(swept.get()).isEqualTo(200);
            }
        }
        sweep();

        for (var plan : plans) {
            assertThat(told(task(plan), "task-overdue")).hasSize(1);
        }
    }

    private Response sweep() {
        var swept = administrator.sweep();
        swept.then().statusCode(200);
        return swept;
    }

    private Response preview(String date) {
        return administrator.previewSweep(date);
    }

    private Response adopt(UUID plan, Map<String, Object> ladder, int version) {
        return planner.json()
                .header("If-Match", "\"" + version + "\"")
                .body(
                        Map.of(
                                "before",
                                ladder.get("before"),
                                "after",
                                ladder.get("after"),
                                "onTheDay",
                                true,
                                "monthly",
                                true,
                                "silentAfter",
                                "P3M",
                                "restDays",
                                "KEEP"))
                .put("/api/v1/plans/" + plan + "/deadline-rules");
    }

    private String task(UUID plan) {
        return officer.task(plan, "III.9");
    }

    private String inDays(int days) {
        return LocalDate.now(clock).plusDays(days).toString();
    }

    private List<Told> told(String task, String type) {
        return jdbi.withHandle(
                h ->
                        h.createQuery(
                                        """
                                        select cast(payload ->> 'rung' as int) as rung,
                                               coalesce(cast(payload ->> 'daysLeft' as int), 0) as days_left
                                        from outbox where key = cast(:task as uuid) and type = :type order by id""")
                                .bind("task", task)
                                .bind("type", type)
                                .mapTo(Told.class)
                                .list());
    }

    private record Told(int rung, int daysLeft) {}
}
