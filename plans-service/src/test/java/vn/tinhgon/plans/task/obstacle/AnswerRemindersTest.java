package vn.tinhgon.plans.task.obstacle;

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
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

/** A body that must answer an obstacle by a day is reminded of it as of a task. */
@QuarkusTest
class AnswerRemindersTest {

    private static final Told YESTERDAY = new Told("task-obstacle-overdue", 1, 0, 1);

    private final PlansApi planner = PlansApi.as("planner");
    private final PlansApi officer = PlansApi.as("officer");
    private final PlansApi administrator = PlansApi.as("administrator");
    @Inject RegistryCopy registry;
    @Inject Jdbi jdbi;
    @Inject Clock clock;
    private String task;

    @BeforeEach
    void a_task_of_the_officers_agency_is_in_force() {
        SampleProvince.tell(registry);
        task = officer.task(planner.issuedPlan(), "III.9");
        sweep();
    }

    @Test
    void it_is_told_once_a_rung_and_anew_for_another_day() {
        var obstacle = raised(3);
        sweep();
        sweep();
        assertThat(told()).containsExactly(new Told("task-obstacle-due-soon", 3, 3, 0));

        move(obstacle, -1);
        sweep();
        move(obstacle, -44);
        sweep();
        sweep();

        assertThat(told())
                .containsExactly(
                        new Told("task-obstacle-due-soon", 3, 3, 0),
                        YESTERDAY,
                        new Told("task-obstacle-overdue", 30, 0, 44));
    }

    @Test
    void who_must_answer_who_waits_and_who_issued_the_plan_are_named() {
        move(raised(3), -1);

        administrator
                .sweep()
                .then()
                .statusCode(200)
                .body("obstacles", equalTo(1))
                .body("answers[0].kind", equalTo("OVERDUE"))
                .body("answers[0].taskId", equalTo(task))
                .body("answers[0].rung", equalTo(1));

        assertThat(payload())
                .contains("\"toId\": \"" + SampleProvince.ORGANISATION_BOARD)
                .contains("\"raisedById\": \"" + SampleProvince.HOME_AFFAIRS)
                .contains("\"issuerId\": \"" + SampleProvince.PROVINCE_COMMITTEE)
                .contains("\"monitorId\": \"" + SampleProvince.COMMITTEE_OFFICE);
    }

    @Test
    void of_what_was_answered_or_passed_on_nothing_is_told() {
        var answered = raised(3);
        var passedOn = raised(3);
        planner.settleObstacle(task, answered, "answer", Map.of("answer", "Giữ nguyên"))
                .then()
                .statusCode(200);
        planner.settleObstacle(
                        task,
                        passedOn,
                        "passing-on",
                        Map.of(
                                "what",
                                "Cần chủ trương",
                                "toId",
                                SampleProvince.PROVINCE_COMMITTEE,
                                "answerBy",
                                inDays(60)))
                .then()
                .statusCode(201);
        move(answered, -1);
        move(passedOn, -1);

        sweep();

        assertThat(told()).isEmpty();
    }

    @Test
    void a_task_that_is_over_needs_no_answer_and_one_that_stands_still_does() {
        move(raised(3), -1);
        planner.order(task, "suspension", Map.of("reason", "Chờ trả lời")).then().statusCode(200);
        sweep();
        assertThat(told()).containsExactly(YESTERDAY);

        var over = officer.task(planner.issuedPlan(), "III.9");
        officer.raiseObstacle(over, obstacle(0)).then().statusCode(201);
        planner.order(over, "cancellation", Map.of("reason", "Không còn cần"))
                .then()
                .statusCode(200);
        task = over;
        sweep();
        assertThat(told()).isEmpty();
    }

    @Test
    void a_preview_counts_what_a_sweep_would_tell_and_leaves_no_trace() {
        var before = previewed(inDays(30));
        raised(45);
        sweep();

        assertThat(previewed(inDays(30))).isEqualTo(before + 1);
        assertThat(told()).isEmpty();
    }

    @Test
    void nodes_that_sweep_at_once_tell_each_answer_once() throws Exception {
        move(raised(3), -1);

        try (var nodes = Executors.newFixedThreadPool(4)) {
            Callable<Integer> node = () -> administrator.sweep().statusCode();
            for (Future<Integer> swept : nodes.invokeAll(List.of(node, node, node, node))) {
                assertThat(swept.get()).isEqualTo(200);
            }
        }
        sweep();

        assertThat(told()).containsExactly(YESTERDAY);
    }

    private String raised(int days) {
        var raised = officer.raiseObstacle(task, obstacle(days));
        raised.then().statusCode(201);
        return raised.path("id");
    }

    private Map<String, Object> obstacle(int days) {
        return Map.of(
                "what",
                "Chưa có hướng dẫn",
                "toId",
                SampleProvince.ORGANISATION_BOARD,
                "answerBy",
                inDays(days));
    }

    /** As if it had been raised a year ago, for another day. */
    private void move(String obstacle, int days) {
        jdbi.useHandle(
                h ->
                        h.createUpdate(
                                        """
                                        update task_obstacle
                                        set raised_on = raised_on - 365, answer_by = cast(:day as date)
                                        where id = cast(:id as uuid)""")
                                .bind("day", inDays(days))
                                .bind("id", obstacle)
                                .execute());
    }

    private int previewed(String day) {
        return administrator.previewSweep(day).then().statusCode(200).extract().path("obstacles");
    }

    private void sweep() {
        administrator.sweep().then().statusCode(200);
    }

    private String inDays(int days) {
        return LocalDate.now(clock).plusDays(days).toString();
    }

    private String payload() {
        return jdbi.withHandle(
                h ->
                        h.createQuery(
                                        """
                                        select payload::text from outbox
                                        where key = cast(:task as uuid) and type = 'task-obstacle-overdue'""")
                                .bind("task", task)
                                .mapTo(String.class)
                                .one());
    }

    private List<Told> told() {
        return jdbi.withHandle(
                h ->
                        h.createQuery(
                                        """
                                        select type, cast(payload ->> 'rung' as int) as rung,
                                               coalesce(cast(payload ->> 'daysLeft' as int), 0) as days_left,
                                               coalesce(cast(payload ->> 'daysLate' as int), 0) as days_late
                                        from outbox
                                        where key = :task and type in ('task-obstacle-due-soon', 'task-obstacle-overdue')
                                        order by id""")
                                .bind("task", UUID.fromString(task))
                                .mapTo(Told.class)
                                .list());
    }

    private record Told(String type, int rung, int daysLeft, int daysLate) {}
}
