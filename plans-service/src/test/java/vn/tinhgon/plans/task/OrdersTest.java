package vn.tinhgon.plans.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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
class OrdersTest {

    private static final String REASON = "Chờ văn bản hướng dẫn";
    @Inject RegistryCopy registry;
    @Inject Jdbi jdbi;
    private SampleTask task;

    @BeforeEach
    void a_task_is_in_force() {
        SampleProvince.tell(registry);
        task = SampleTask.watchedByTheBoard();
    }

    @Test
    void a_suspended_task_stands_still_until_it_is_resumed() {
        suspend("2018-10-01")
                .then()
                .statusCode(200)
                .body("standing", equalTo("SUSPENDED"))
                .body("suspendedOn", equalTo("2018-10-01"));

        PlansApi.as("officer")
                .progress(task.id(), 50)
                .then()
                .statusCode(409)
                .body("code", equalTo("task-stands-still"));
        PlansApi.as("administrator").sweep().then().statusCode(200);
        resume("2018-11-01").then().statusCode(200).body("suspendedOn", nullValue());
        PlansApi.as("officer").progress(task.id(), 50).then().statusCode(200);

        assertThat(task.told(jdbi))
                .containsExactly(
                        "task-assigned",
                        "task-deadline-moved",
                        "task-suspended",
                        "task-deadline-moved",
                        "task-resumed",
                        "task-progress-reported");
    }

    @Test
    void days_on_which_it_stood_still_do_not_overlap_and_end_after_they_began() {
        suspend("2018-10-01").then().statusCode(200);
        resume("2018-09-30")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("resumption-too-early"));
        resume("2018-11-01").then().statusCode(200);

        suspend("2018-10-15")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("suspension-overlaps"));
        resume("2018-12-01")
                .then()
                .statusCode(409)
                .body("code", equalTo("task-does-not-stand-still"));
    }

    @Test
    void what_is_cancelled_stays_with_its_reason_and_is_late_no_more() {
        task.by("planner", "cancellation", Map.of("cancelledOn", "2019-02-01", "reason", REASON))
                .then()
                .statusCode(200)
                .body("standing", equalTo("CANCELLED"))
                .body("cancellation.reason", equalTo(REASON));

        assertThat(task.standing("2019-01-15")).isEqualTo("OVERDUE");
        task.submitted("2018-12-20")
                .then()
                .statusCode(409)
                .body("code", equalTo("task-already-cancelled"));
        PlansApi.as("administrator").sweep().then().statusCode(200);
        assertThat(task.told(jdbi)).containsExactly("task-assigned", "task-cancelled");
    }

    @Test
    void an_order_without_reason_is_refused() {
        suspend("2018-10-01", " ").then().statusCode(400);
        task.by("officer", "suspension", Map.of("reason", REASON)).then().statusCode(403);
    }

    @Test
    void a_task_is_divided_into_parts_that_are_done_before_it_and_show_how_far_it_is() {
        var part = part(Map.of("title", "Rà soát biên chế", "dueOn", "2018-09-30"));
        var other = part(Map.of("title", "Lập danh sách", "leadId", SampleProvince.FINANCE));

        PlansApi.as("planner")
                .task(part)
                .then()
                .body("ref", equalTo("III.9.1"))
                .body("parentId", equalTo(task.id()))
                .body("deadline.lastDay", equalTo("2018-09-30"))
                .body("assignments", hasSize(1));
        task.submitted("2018-12-20")
                .then()
                .statusCode(409)
                .body("code", equalTo("parts-still-open"));
        PlansApi.as("officer").complete(part, "2018-09-01").then().statusCode(200);
        PlansApi.as("demo").progress(other, 50).then().statusCode(200);

        PlansApi.as("planner")
                .task(task.id())
                .then()
                .body("parts.total", equalTo(2))
                .body("parts.done", equalTo(1))
                .body("parts.percent", equalTo(75));
        PlansApi.as("planner")
                .request()
                .get("/api/v1/tasks?parentId=" + task.id())
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void what_is_ordered_of_a_task_is_ordered_of_its_open_parts() {
        var part = part(Map.of("title", "Rà soát biên chế"));
        var own = part(Map.of("title", "Lập danh sách"));
        order(own, "suspension", Map.of("reason", "Lý do riêng"));

        task.by("planner", "suspension", Map.of("reason", REASON)).then().statusCode(200);
        assertThat(standing(part)).isEqualTo("SUSPENDED");
        task.by("planner", "resumption", Map.of("reason", REASON)).then().statusCode(200);

        assertThat(standing(part)).isEqualTo("OVERDUE");
        assertThat(standing(own)).isEqualTo("SUSPENDED");
        task.by("planner", "cancellation", Map.of("reason", REASON)).then().statusCode(200);
        assertThat(standing(part)).isEqualTo("CANCELLED");
        assertThat(standing(own)).isEqualTo("CANCELLED");
    }

    @Test
    void a_part_is_not_due_after_the_whole_and_given_by_nobody_but_the_lead() {
        task.by("officer", "parts", Map.of("title", "Rà soát", "dueOn", "2019-01-01"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("part-after-whole"));
        task.other("III.10")
                .by("officer", "parts", Map.of("title", "Rà soát"))
                .then()
                .statusCode(403);
    }

    private String part(Map<String, ?> part) {
        return task.by("officer", "parts", part).then().statusCode(201).extract().path("id");
    }

    private static void order(String task, String transition, Map<String, ?> body) {
        PlansApi.as("planner").order(task, transition, body).then().statusCode(200);
    }

    private static String standing(String task) {
        return PlansApi.as("planner").task(task).path("standing");
    }

    private io.restassured.response.Response suspend(String on) {
        return suspend(on, REASON);
    }

    private io.restassured.response.Response suspend(String on, String reason) {
        return task.by("planner", "suspension", Map.of("suspendedOn", on, "reason", reason));
    }

    private io.restassured.response.Response resume(String on) {
        return task.by("planner", "resumption", Map.of("resumedOn", on, "reason", REASON));
    }
}
