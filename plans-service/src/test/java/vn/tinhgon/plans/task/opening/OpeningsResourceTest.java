package vn.tinhgon.plans.task.opening;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class OpeningsResourceTest {

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    private String task;

    @BeforeEach
    void a_task_waits_for_a_request() {
        SampleProvince.tell(registry);
        task = planner.task(planner.issuedPlan("Thực hiện khi có yêu cầu của cấp trên"), "III.9");
    }

    @Test
    void a_person_opens_it_with_a_day_and_it_can_be_late() {
        planner.task(task, "").then().body("standing", equalTo("ON_REQUEST"));

        open("2023-09-01", "2023-12-31")
                .then()
                .statusCode(200)
                .body("standing", equalTo("OVERDUE"))
                .body("term.lastDay", equalTo("2023-12-31"));

        planner.task(task, "?asOf=2023-08-31").then().body("standing", equalTo("ON_REQUEST"));
        planner.task(task, "?asOf=2023-09-01").then().body("standing", equalTo("OPEN"));
        open("2023-09-02", "2023-12-31")
                .then()
                .statusCode(409)
                .body("code", equalTo("task-not-waiting"));
    }

    @Test
    void opened_in_error_it_waits_again() {
        open("2023-09-01", "2023-12-31").then().statusCode(200);

        annul().then()
                .statusCode(200)
                .body("standing", equalTo("ON_REQUEST"))
                .body("term.lastDay", nullValue());

        annul().then().statusCode(409).body("code", equalTo("task-not-opened"));
        open("2024-01-02", "2024-06-30").then().statusCode(200);
    }

    @Test
    void days_that_cannot_be_are_refused() {
        open("2018-04-09", "2023-12-31")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("opening-before-issue"));
        open("2023-09-01", "2023-08-31")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("due-before-opening"));
        open(LocalDate.now().plusDays(2).toString(), "2199-12-31")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("opening-in-future"));
    }

    private Response open(String on, String until) {
        return planner.change("/api/v1/tasks/" + task)
                .body(Map.of("openedOn", on, "dueOn", until, "reason", "Công văn số 5-CV/BTCTW"))
                .post("/api/v1/tasks/" + task + "/opening");
    }

    private Response annul() {
        return planner.change("/api/v1/tasks/" + task)
                .body(Map.of("reason", "Nhầm nhiệm vụ"))
                .post("/api/v1/tasks/" + task + "/opening/annulment");
    }
}
