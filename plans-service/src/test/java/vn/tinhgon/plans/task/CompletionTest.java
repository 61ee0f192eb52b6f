package vn.tinhgon.plans.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class CompletionTest {

    private static final Map<String, Object> NOTHING = Map.of();
    @Inject RegistryCopy registry;
    @Inject Jdbi jdbi;
    private SampleTask task;

    @BeforeEach
    void a_task_is_in_force() {
        SampleProvince.tell(registry);
        task = SampleTask.watchedByTheBoard();
    }

    @Test
    void what_the_lead_submits_is_done_when_the_monitor_accepts_it_and_on_the_day_stated() {
        task.submitted("2018-12-20")
                .then()
                .statusCode(200)
                .body("standing", equalTo("AWAITING_ACCEPTANCE"))
                .body("submittedFor", equalTo("2018-12-20"))
                .body("completedOn", nullValue());

        task.by("planner", "completion/acceptance", NOTHING)
                .then()
                .statusCode(200)
                .body("standing", equalTo("DONE_ON_TIME"))
                .body("completedOn", equalTo("2018-12-20"))
                .body("evidence", equalTo("Quyết định số 12/QĐ-UBND"));

        assertThat(task.told(jdbi))
                .containsExactly("task-assigned", "task-completion-submitted", "task-completed");
    }

    @Test
    void what_is_returned_is_open_as_before_and_may_be_submitted_anew() {
        task.submitted("2018-12-20").then().statusCode(200);

        task.by("planner", "completion/return", Map.of("reason", "Chưa có quyết định phê duyệt"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("OVERDUE"))
                .body("submittedFor", nullValue());

        task.submitted("2019-01-20").then().statusCode(200);
        task.by("planner", "completion/acceptance", NOTHING)
                .then()
                .body("standing", equalTo("DONE_LATE"));
    }

    @Test
    void only_who_watches_over_the_task_answers_and_only_once() {
        task.by("planner", "completion/acceptance", NOTHING)
                .then()
                .statusCode(409)
                .body("code", equalTo("completion-not-submitted"));
        task.submitted("2018-12-20").then().statusCode(200);

        task.by("officer", "completion/acceptance", NOTHING)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-watch"))
                .body("source", notNullValue());
        task.submitted("2018-12-20")
                .then()
                .statusCode(409)
                .body("code", equalTo("completion-awaits-answer"));
        task.by("planner", "completion/acceptance", NOTHING).then().statusCode(200);
        task.by("planner", "completion/return", Map.of("reason", "Muộn rồi"))
                .then()
                .statusCode(409)
                .body("code", equalTo("task-already-completed"));
    }

    @Test
    void where_the_lead_itself_watches_over_the_plan_nobody_else_has_to_accept() {
        var own = task.other("III.2");

        own.by(
                        "demo",
                        "completion",
                        Map.of("completedOn", "2018-11-30", "evidence", "Báo cáo số 7"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("DONE_ON_TIME"));
    }

    @Test
    void nothing_is_done_without_something_to_show() {
        task.by("officer", "completion", Map.of("completedOn", "2018-12-20"))
                .then()
                .statusCode(422)
                .body("code", equalTo("evidence-missing"))
                .body("source", notNullValue());
        task.by(
                        "officer",
                        "completion",
                        Map.of(
                                "completedOn",
                                "2018-12-20",
                                "links",
                                List.of("javascript:alert(1)")))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("link-invalid"));

        PlansApi.as("officer").task(task.id()).then().body("submittedFor", nullValue());
        task.by(
                        "officer",
                        "completion",
                        Map.of(
                                "completedOn",
                                "2018-12-20",
                                "links",
                                List.of("https://vanban.haugiang.example/12")))
                .then()
                .statusCode(200);
    }

    @Test
    void a_task_that_awaits_an_answer_is_told_to_nobody_as_late() {
        task.submitted("2018-12-20").then().statusCode(200);

        PlansApi.as("administrator").sweep().then().statusCode(200);

        assertThat(task.told(jdbi)).doesNotContain("task-overdue", "task-contribution-overdue");
    }

    @Test
    void a_repeated_submission_with_the_same_key_happens_once() {
        var path = "/api/v1/tasks/" + task.id();
        var request =
                PlansApi.as("officer")
                        .change(path)
                        .header("Idempotency-Key", "nop-" + task.id())
                        .body(Map.of("completedOn", "2018-12-20", "evidence", "Báo cáo số 7"));

        var first = request.post(path + "/completion").then().statusCode(200).extract().asString();
        var second = request.post(path + "/completion").then().statusCode(200).extract().asString();

        assertThat(second).isEqualTo(first);
        assertThat(task.told(jdbi)).containsOnlyOnce("task-completion-submitted");
    }
}
