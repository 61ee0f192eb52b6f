package vn.tinhgon.plans.task.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tinhgon.plans.task.pilot.PilotBodies.PILOT;
import static vn.tinhgon.plans.task.pilot.PilotBodies.days;
import static vn.tinhgon.plans.task.pilot.PilotBodies.decided;
import static vn.tinhgon.plans.task.pilot.PilotBodies.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.plans.plan.Told;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

/** Pilots are stated while a plan is drafted already, and taken back where that was a mistake. */
@QuarkusTest
class PilotStatedByMistakeTest {

    private static final Map<String, Object> MISTAKE = Map.of("reason", "Ghi nhầm nhiệm vụ");

    private final PlansApi planner = PlansApi.as("planner");
    private final PlansApi officer = PlansApi.as("officer");
    @Inject RegistryCopy registry;
    @Inject Clock clock;
    @Inject Jdbi jdbi;
    @Inject Told told;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @Test
    void a_pilot_of_a_draft_is_told_when_the_plan_is_issued() {
        var plan = planner.settledPlan();
        var task = planner.task(plan, "III.9");

        declare(task).then().statusCode(201).body("state", equalTo("REVIEW_DUE"));
        declare(task).then().statusCode(409).body("code", equalTo("pilot-already-declared"));
        PlansApi.as("administrator").sweep().then().statusCode(200);

        assertThat(told.of("task-pilot-declared", plan)).isZero();
        assertThat(told.of("task-pilot-review-due", plan)).isZero();

        planner.issue(plan).then().statusCode(200);

        assertThat(told.of("task-pilot-declared", plan)).isEqualTo(1);
        assertThat(told.last("task-pilot-declared", plan))
                .contains(task, SampleProvince.HEALTH.toString(), "\"startsOn\": \"2018-05-01\"");
        planner.pilot(task, "").then().statusCode(200).body("sites", hasSize(2));
    }

    @Test
    void what_a_draft_states_by_mistake_is_withdrawn_and_stated_anew() {
        var plan = planner.settledPlan();
        var task = planner.task(plan, "III.9");
        declare(task).then().statusCode(201);

        withdraw(task).then().statusCode(204);

        planner.pilot(task, "").then().statusCode(404);
        assertThat(audited(task)).isEqualTo(1);
        declare(task).then().statusCode(201);
        planner.issue(plan).then().statusCode(200);
        assertThat(told.of("task-pilot-declared", plan)).isEqualTo(1);
        assertThat(told.of("task-pilot-withdrawn", plan)).isZero();
    }

    @Test
    void a_draft_in_review_is_frozen_for_pilots_too() {
        var plan = planner.settledPlan();
        var task = planner.task(plan, "III.9");
        var pilot = planner.task(plan, "III.10");
        declare(pilot).then().statusCode(201);
        planner.move(plan, "/submission", Map.of()).then().statusCode(200);

        declare(task).then().statusCode(409).body("code", equalTo("plan-in-review"));
        withdraw(pilot).then().statusCode(409).body("code", equalTo("plan-in-review"));

        planner.pilot(task, "").then().statusCode(404);
        planner.pilot(pilot, "").then().statusCode(200);
    }

    @Test
    void nobody_elsewhere_states_pilots_of_a_draft_and_an_old_version_is_refused() {
        var task = planner.task(planner.settledPlan(), "III.9");

        for (var other : new String[] {"foreign", "officer"}) {
            int refused =
                    PlansApi.as(other)
                            .json()
                            .header("If-Match", "*")
                            .body(PILOT)
                            .post("/api/v1/tasks/" + task + "/pilot")
                            .statusCode();
            assertThat(refused).isIn(403, 404);
        }
        planner.json()
                .header("If-Match", "\"99\"")
                .body(PILOT)
                .post("/api/v1/tasks/" + task + "/pilot")
                .then()
                .statusCode(412);
        planner.pilot(task, "").then().statusCode(404);
    }

    @Test
    void what_was_withdrawn_from_a_plan_in_force_stays_to_be_seen() {
        var plan = planner.issuedPlan();
        var task = planner.task(plan, "III.9");
        declare(task).then().statusCode(201);

        withdraw(task).then().statusCode(204);

        planner.pilot(task, "")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawnOn", equalTo(today().toString()))
                .body("withdrawalReason", equalTo("Ghi nhầm nhiệm vụ"))
                .body("nextReview", nullValue())
                .body("sites", hasSize(2));
        planner.pilot(task, "?asOf=" + today().minusDays(1))
                .then()
                .body("state", equalTo("REVIEW_DUE"))
                .body("withdrawnOn", nullValue());
        assertThat(told.last("task-pilot-withdrawn", plan))
                .contains(task, SampleProvince.HEALTH.toString(), "Ghi nhầm nhiệm vụ");
        PlansApi.as("administrator").sweep().then().statusCode(200);
        assertThat(told.of("task-pilot-review-due", plan)).isZero();
    }

    @Test
    void nothing_moves_in_a_pilot_that_was_withdrawn() {
        var task = planner.task(planner.issuedPlan(), "III.9");
        declare(task).then().statusCode(201);
        withdraw(task).then().statusCode(204);
        var soon = today().plusDays(30).toString();

        withdraw(task).then().statusCode(409).body("code", equalTo("pilot-concluded"));
        declare(task).then().statusCode(409).body("code", equalTo("pilot-already-declared"));
        planner.order(task, "pilot/rescheduling", days(null, soon)).then().statusCode(409);
        officer.order(task, "pilot/reviews", review("FINAL", today().toString()))
                .then()
                .statusCode(409)
                .body("code", equalTo("pilot-concluded"));
        PlansApi.as("approver")
                .order(task, "pilot/outcome", decided("ENDED", today().toString(), Map.of()))
                .then()
                .statusCode(409);
    }

    @Test
    void a_pilot_that_outlasts_its_task_may_be_a_mistake_and_one_that_is_over_is_none() {
        var plan = planner.issuedPlan();
        var done = planner.task(plan, "III.9");
        declare(done).then().statusCode(201);
        officer.complete(done, "2018-11-30").then().statusCode(200);
        var over = planner.task(plan, "III.10");
        declare(over).then().statusCode(201);
        planner.order(over, "cancellation", Map.of("reason", "Không còn cần"))
                .then()
                .statusCode(200);

        withdraw(done).then().statusCode(204);
        withdraw(over).then().statusCode(409).body("code", notNullValue());

        planner.pilot(over, "").then().body("state", equalTo("ENDED"));
    }

    @Test
    void on_a_plan_that_has_ended_nobody_acts_any_more() {
        var plan = planner.issuedPlan();
        var task = planner.task(plan, "III.9");
        declare(task).then().statusCode(201);
        planner.move(
                        plan,
                        "/revocation",
                        Map.of(
                                "decision",
                                Map.of(
                                        "number",
                                        "15-QĐ/TU",
                                        "date",
                                        today().toString(),
                                        "issuer",
                                        "Tỉnh ủy"),
                                "reason",
                                "Quy định mới"))
                .then()
                .statusCode(200);

        withdraw(task).then().statusCode(409).body("code", equalTo("plan-ended"));

        planner.pilot(task, "").then().body("state", equalTo("ENDED"));
    }

    private Response declare(String task) {
        return planner.order(task, "pilot", PILOT);
    }

    private Response withdraw(String task) {
        return planner.order(task, "pilot/withdrawal", MISTAKE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private long audited(String task) {
        return jdbi.withHandle(
                h ->
                        h.createQuery(
                                        """
                                        select count(*) from audit_entry
                                        where task_id = :task and what = 'pilot' and action = 'REMOVED'""")
                                .bind("task", UUID.fromString(task))
                                .mapTo(Long.class)
                                .one());
    }
}
