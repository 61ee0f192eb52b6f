package vn.tinhgon.plans.task.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tinhgon.plans.task.pilot.PilotBodies.PILOT;
import static vn.tinhgon.plans.task.pilot.PilotBodies.agency;
import static vn.tinhgon.plans.task.pilot.PilotBodies.days;
import static vn.tinhgon.plans.task.pilot.PilotBodies.decided;
import static vn.tinhgon.plans.task.pilot.PilotBodies.pilot;
import static vn.tinhgon.plans.task.pilot.PilotBodies.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class PilotRefusalsTest {

    private final PlansApi planner = PlansApi.as("planner");
    private final PlansApi officer = PlansApi.as("officer");
    @Inject RegistryCopy registry;
    @Inject Clock clock;
    private UUID plan;
    private String task;
    private String today;

    @BeforeEach
    void a_task_of_the_officers_agency_is_in_force() {
        SampleProvince.tell(registry);
        plan = planner.issuedPlan();
        task = officer.task(plan, "III.9");
        today = LocalDate.now(clock).toString();
    }

    @Test
    void the_issuer_declares_and_decides_the_lead_reviews_and_nobody_else() {
        declared();
        officer.order(task, "pilot/rescheduling", days(null, "2099-12-31")).then().statusCode(403);
        officer.order(task, "pilot/outcome", decided("ENDED", today, Map.of()))
                .then()
                .statusCode(403);
        PlansApi.as("foreign").pilot(task, "").then().statusCode(404);
        PlansApi.as("foreign")
                .json()
                .header("If-Match", "*")
                .body(PILOT)
                .post("/api/v1/tasks/" + task + "/pilot")
                .then()
                .statusCode(404);
        var another = officer.task(plan, "III.10");
        planner.order(another, "pilot", PILOT).then().statusCode(201);
        officer.order(another, "pilot/reviews", review("FINAL", today))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-task"));
    }

    @Test
    void of_a_plan_of_others_nobody_declares_pilots() {
        var others = planner.settledPlan();
        planner.settle(others, Map.of("issuerId", SampleProvince.HOME_AFFAIRS));
        planner.issue(others).then().statusCode(200);
        var their = planner.task(others, "III.9");

        planner.order(their, "pilot", PILOT)
                .then()
                .statusCode(403)
                .body("code", equalTo("pilot-of-others"));
        planner.pilot(their, "")
                .then()
                .statusCode(404)
                .body("code", equalTo("task-pilot-not-found"));
    }

    @Test
    void a_request_that_is_sent_twice_happens_once_and_an_old_version_is_refused() {
        var path = "/api/v1/tasks/" + task;
        var request =
                planner.change(path).header("Idempotency-Key", "thi-diem-" + task).body(PILOT);

        var answers = Stream.of(1, 2).map(_ -> request.post(path + "/pilot")).toList();

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.get(1).asString()).isEqualTo(answers.get(0).asString());
        assertThat(answers.get(0).header("ETag")).isEqualTo(officer.task(task).header("ETag"));
        planner.json()
                .header("If-Match", "\"99\"")
                .body(days(null, "2099-12-31"))
                .post(path + "/pilot/rescheduling")
                .then()
                .statusCode(412);
        planner.json()
                .body(days(null, "2099-12-31"))
                .post(path + "/pilot/rescheduling")
                .then()
                .statusCode(428);
        planner.pilot(task, "").then().body("days", hasSize(1));
    }

    @Test
    void what_cannot_be_is_told_in_vietnamese_and_leaves_no_trace() {
        refused(
                pilot("2018-05-01", "2018-04-01", "2019-12-31", sites()),
                "interimReviewOn",
                "review-not-after");
        refused(
                pilot("2018-05-01", "2019-12-31", "2019-12-31", sites()),
                "finalReviewOn",
                "review-not-after");
        var twice = agency(SampleProvince.HEALTH, "2018-06-01");
        refused(
                pilot("2018-05-01", null, "2019-12-31", List.of(twice, twice)),
                "sites",
                "site-twice");
        refused(
                pilot("2018-07-01", null, "2019-12-31", List.of(twice)),
                "sites",
                "pilot-site-before-start");
        refused(
                pilot("2018-05-01", null, "2019-12-31", List.of(Map.of("from", "2018-05-01"))),
                "agencyId",
                "pilot-agency-or-area");
        refused(
                pilot(
                        "2018-05-01",
                        null,
                        "2019-12-31",
                        List.of(agency(UUID.randomUUID(), "2018-05-01"))),
                "sites",
                "pilot-place-unknown");
        planner.order(task, "pilot", pilot("2018-05-01", null, "2019-12-31", List.of()))
                .then()
                .statusCode(400);
        planner.pilot(task, "").then().statusCode(404);

        declared();
        var unshown = new HashMap<>(review("INTERIM", today));
        unshown.remove("evidence");
        officer.order(task, "pilot/reviews", unshown)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("pilot-review-not-shown"))
                .body("errors[0].message", containsString("sơ kết, tổng kết"));
        reviewed("INTERIM", LocalDate.now(clock).plusDays(1).toString())
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("day-in-future"));
        reviewed("INTERIM", "2018-04-30")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("review-too-early"));
        reschedule(null, "2020-12-31")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("review-day-past"));
        planner.pilot(task, "").then().body("reviews", hasSize(0)).body("days", hasSize(1));
    }

    @Test
    void a_review_shows_files_of_its_task_and_of_no_other() {
        declared();
        var body = new HashMap<>(review("INTERIM", today));
        body.remove("evidence");
        body.put("files", List.of(UUID.randomUUID()));
        officer.order(task, "pilot/reviews", body)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("evidence-file-unknown"));
        body.remove("files");
        body.put("links", List.of("https://haugiang.gov.vn/so-ket"));
        officer.order(task, "pilot/reviews", body)
                .then()
                .statusCode(200)
                .body("reviews[0].links", contains("https://haugiang.gov.vn/so-ket"));
    }

    private List<Map<String, Object>> sites() {
        return List.of(agency(SampleProvince.HEALTH, "2018-05-01"));
    }

    private Response declared() {
        return planner.order(task, "pilot", PILOT);
    }

    private Response reviewed(String kind, String heldOn) {
        return officer.order(task, "pilot/reviews", review(kind, heldOn));
    }

    private Response reschedule(String interim, String last) {
        return planner.order(task, "pilot/rescheduling", days(interim, last));
    }

    private void refused(Map<String, Object> body, String field, String code) {
        planner.order(task, "pilot", body)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].code", equalTo(code));
    }
}
