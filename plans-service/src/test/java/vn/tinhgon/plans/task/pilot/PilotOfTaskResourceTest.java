package vn.tinhgon.plans.task.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tinhgon.plans.task.pilot.PilotBodies.PILOT;
import static vn.tinhgon.plans.task.pilot.PilotBodies.days;
import static vn.tinhgon.plans.task.pilot.PilotBodies.decided;
import static vn.tinhgon.plans.task.pilot.PilotBodies.review;
import static vn.tinhgon.platform.testing.Eventually.await;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.cloudevents.CloudEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.Topics;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.EventsOnTopic;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class PilotOfTaskResourceTest {

    private final PlansApi planner = PlansApi.as("planner");
    private final PlansApi officer = PlansApi.as("officer");
    private final PlansApi approver = PlansApi.as("approver");
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
    void it_is_declared_reviewed_goes_on_and_scales_and_every_day_is_remembered() {
        declared()
                .then()
                .statusCode(201)
                .body("state", equalTo("REVIEW_DUE"))
                .body("nextReview", equalTo("INTERIM"))
                .body("sites.name", contains("Sở Y tế", "Tỉnh Hậu Giang"))
                .body("sites.open", contains(true, true));
        reviewed("INTERIM", "2018-12-28")
                .then()
                .statusCode(200)
                .body("nextReview", equalTo("FINAL"))
                .body("reviews[0].dueOn", equalTo("2018-12-31"));
        reviewed("FINAL", "2019-12-20")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECISION_DUE"))
                .body("nextReview", nullValue());
        approver.order(
                        task,
                        "pilot/outcome",
                        decided("CONTINUED", "2020-01-15", Map.of("finalReviewOn", "2099-12-31")))
                .then()
                .statusCode(200)
                .body("state", equalTo("RUNNING"))
                .body("nextReviewOn", equalTo("2099-12-31"));
        reviewed("FINAL", today).then().statusCode(200);
        scaled().then()
                .statusCode(200)
                .body("state", equalTo("SCALED"))
                .body("outcomes.outcome", contains("CONTINUED", "SCALED"))
                .body("outcomes[1].areaIds", contains(SampleProvince.AREA.toString()));

        planner.pilot(task, "?asOf=2018-04-30").then().statusCode(404);
        asOf("2018-06-01", "RUNNING").body("sites.open", contains(true));
        asOf("2018-12-29", "RUNNING").body("nextReview", equalTo("FINAL"));
        asOf("2019-12-25", "DECISION_DUE").body("finalReviewOn", equalTo("2019-12-31"));
        asOf("2020-01-15", "RUNNING").body("outcomes", hasSize(1));
        planner.task(task, "").then().body("pilot.state", equalTo("SCALED"));
        planner.task(task, "?asOf=2018-12-01")
                .then()
                .body("pilot.nextReviewOn", equalTo("2018-12-31"));
    }

    @Test
    void what_becomes_of_it_is_decided_once_and_upon_its_final_review() {
        declared();
        approver.order(task, "pilot/outcome", decided("ENDED", today, Map.of()))
                .then()
                .statusCode(422)
                .body("code", equalTo("pilot-final-review-missing"))
                .body("source", containsString("Lâm Đồng"));
        reviewed("FINAL", "2019-12-20").then().statusCode(200);
        reschedule("2098-12-31", "2099-12-31")
                .then()
                .statusCode(409)
                .body("code", equalTo("pilot-awaits-decision"));
        approver.order(task, "pilot/outcome", decided("ENDED", "2019-12-19", Map.of()))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("pilot-decision-before-review"));
        approver.order(task, "pilot/outcome", decided("ENDED", today, Map.of()))
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"));

        scaled().then().statusCode(409).body("code", equalTo("pilot-concluded"));
        reviewed("FINAL", today).then().statusCode(409).body("code", equalTo("pilot-concluded"));
        declared().then().statusCode(409).body("code", equalTo("pilot-already-declared"));
    }

    @Test
    void it_goes_on_when_the_task_is_done_and_ends_when_it_is_cancelled() {
        declared();
        officer.complete(task, "2019-12-31").then().statusCode(200);
        reviewed("FINAL", today).then().statusCode(200).body("state", equalTo("DECISION_DUE"));
        var cancelled = officer.task(plan, "III.10");
        planner.order(cancelled, "pilot", PILOT).then().statusCode(201);
        planner.order(cancelled, "cancellation", Map.of("reason", "Không thực hiện nữa"))
                .then()
                .statusCode(200);

        planner.pilot(cancelled, "")
                .then()
                .body("state", equalTo("ENDED"))
                .body("nextReview", nullValue());
        planner.order(cancelled, "pilot/rescheduling", days(null, "2099-12-31"))
                .then()
                .statusCode(409)
                .body("code", equalTo("task-already-cancelled"));
    }

    @Test
    void those_who_see_the_plan_find_its_pilots() {
        declared();
        var mine = "/api/v1/task-pilots?limit=200&planId=" + plan;

        planner.request().get(mine).then().statusCode(200).body("items.taskId", contains(task));
        for (var found :
                List.of(
                        "&state=REVIEW_DUE",
                        "&area=vn.93",
                        "&dueBefore=2019-01-01",
                        "&asOf=2018-05-01")) {
            planner.request().get(mine + found).then().body("items.taskId", contains(task));
        }
        for (var missed :
                List.of(
                        "&state=ENDED",
                        "&area=vn.92",
                        "&dueBefore=2018-12-31",
                        "&asOf=2018-04-30")) {
            planner.request().get(mine + missed).then().body("items", hasSize(0));
        }
        PlansApi.as("foreign")
                .request()
                .get("/api/v1/task-pilots?limit=200")
                .then()
                .statusCode(200)
                .body("items.taskId", not(hasItem(task)));
        planner.request().get("/api/v1/task-pilots?area=x%20y").then().statusCode(400);
    }

    @Test
    void it_is_told_and_stays_in_the_trace_and_the_audit_trail() {
        declared();
        reviewed("FINAL", "2019-12-20");
        scaled().then().statusCode(200);

        await().untilAsserted(
                        () ->
                                assertThat(EventsOnTopic.about(Topics.PLANS, UUID.fromString(task)))
                                        .extracting(CloudEvent::getType)
                                        .endsWith(
                                                "task-pilot-declared",
                                                "task-pilot-reviewed",
                                                "task-pilot-decided"));
        planner.request()
                .get("/api/v1/tasks/" + task + "/responsibility")
                .then()
                .body("orders.kind", hasItems("PILOT_DECLARED", "PILOT_SCALED"))
                .body("agencies.did.flatten().kind", hasItem("PILOT_REVIEWED"));
        planner.request()
                .get("/api/v1/tasks/" + task + "/audit?limit=200")
                .then()
                .body(
                        "items.what",
                        hasItems(
                                "pilot",
                                "pilot-days",
                                "pilot-site",
                                "pilot-review",
                                "pilot-outcome"));
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

    private Response scaled() {
        return approver.order(
                task,
                "pilot/outcome",
                decided(
                        "SCALED",
                        today,
                        Map.of("scaledTo", List.of(Map.of("areaId", SampleProvince.AREA)))));
    }

    private ValidatableResponse asOf(String day, String state) {
        return planner.pilot(task, "?asOf=" + day)
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }
}
