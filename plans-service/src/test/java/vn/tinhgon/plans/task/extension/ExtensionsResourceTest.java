package vn.tinhgon.plans.task.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
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
class ExtensionsResourceTest {

    private static final Map<String, Object> YES =
            Map.of("granted", true, "reason", "Đồng ý gia hạn");

    private final PlansApi planner = PlansApi.as("planner");
    private final PlansApi officer = PlansApi.as("officer");
    private final PlansApi approver = PlansApi.as("approver");
    @Inject RegistryCopy registry;
    @Inject Clock clock;
    private String task;

    @BeforeEach
    void a_task_of_the_officers_agency_is_in_force() {
        SampleProvince.tell(registry);
        task = officer.task(planner.issuedPlan(), "III.9");
    }

    @Test
    void the_lead_asks_the_issuers_side_decides_and_the_original_stays_to_be_seen() {
        var until = LocalDate.now(clock).plusDays(90).toString();
        var asked = officer.askExtension(task, until);
        asked.then().statusCode(201).body("state", equalTo("UNDECIDED"));
        view().then().body("term.lastDay", equalTo("2018-12-31"));

        approver.decideExtension(task, asked.path("id"), YES)
                .then()
                .statusCode(200)
                .body("state", equalTo("GRANTED"))
                .body("grantedUntil", equalTo(until));

        view().then()
                .body("term.lastDay", equalTo(until))
                .body("term.original", equalTo("2018-12-31"))
                .body("term.extensions", equalTo(1))
                .body("term.moves[0].cause", equalTo("EXTENDED"))
                .body("standing", equalTo("OPEN"));
        officer.task(task, "?asOf=2019-01-01").then().body("standing", equalTo("OVERDUE"));
    }

    @Test
    void the_approver_may_grant_another_day_or_none() {
        var first = officer.askExtension(task, "2030-12-31");
        approver.decideExtension(
                        task,
                        first.path("id"),
                        Map.of("granted", true, "until", "2030-06-30", "reason", "Chỉ một nửa"))
                .then()
                .body("grantedUntil", equalTo("2030-06-30"));
        var second = officer.askExtension(task, "2031-12-31");
        approver.decideExtension(
                        task, second.path("id"), Map.of("granted", false, "reason", "Đã đủ"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("grantedUntil", nullValue());

        view().then()
                .body("term.lastDay", equalTo("2030-06-30"))
                .body("term.extensions", equalTo(1));
        planner.request()
                .get("/api/v1/tasks/" + task + "/extensions")
                .then()
                .body("", hasSize(2))
                .body("[1].decisionReason", equalTo("Đã đủ"));
    }

    @Test
    void nobody_decides_for_themselves() {
        var demo = PlansApi.as("demo");
        var byDemo = demo.askExtension(task, "2030-12-31");
        demo.decideExtension(task, byDemo.path("id"), YES)
                .then()
                .statusCode(403)
                .body("code", equalTo("own-extension"));
        approver.decideExtension(task, byDemo.path("id"), YES).then().statusCode(200);

        var ofItsOwnAgency = planner.task(planner.issuedPlan(), "III.2");
        var asked = demo.askExtension(ofItsOwnAgency, "2030-12-31");
        approver.decideExtension(ofItsOwnAgency, asked.path("id"), YES)
                .then()
                .statusCode(403)
                .body("code", equalTo("own-extension"));
    }

    @Test
    void only_the_lead_asks_and_only_for_later_and_one_at_a_time() {
        var another = planner.task(planner.issuedPlan(), "III.10");

        officer.askExtension(another, "2030-12-31")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-task"));
        officer.askExtension(task, "2018-12-31")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("until"))
                .body("errors[0].code", equalTo("extension-not-later"));
        officer.askExtension(task, "2030-12-31").then().statusCode(201);
        officer.askExtension(task, "2031-12-31")
                .then()
                .statusCode(409)
                .body("code", equalTo("extension-undecided"));
    }

    @Test
    void a_finished_task_is_not_extended_and_nothing_changes() {
        var asked = officer.askExtension(task, "2030-12-31");
        officer.complete(task, "2019-02-01").then().statusCode(200);
        var before = view().asString();

        officer.askExtension(task, "2031-12-31")
                .then()
                .statusCode(409)
                .body("code", equalTo("task-already-completed"));
        approver.decideExtension(task, asked.path("id"), YES)
                .then()
                .statusCode(409)
                .body("code", equalTo("task-already-completed"));
        assertThat(view().asString()).isEqualTo(before);
    }

    @Test
    void work_that_cannot_be_late_has_no_day_to_move() {
        var demo = PlansApi.as("demo");

        demo.askExtension(demo.task(planner.issuedPlan(), "III.6"), "2030-12-31")
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-to-extend"));
    }

    @Test
    void a_stale_version_and_a_second_decision_are_refused() {
        var asked = officer.askExtension(task, "2030-12-31");
        var path = "/api/v1/tasks/" + task + "/extensions/" + asked.path("id") + "/decision";

        approver.json().header("If-Match", "\"0\"").body(YES).post(path).then().statusCode(412);
        approver.decideExtension(task, asked.path("id"), YES).then().statusCode(200);
        approver.decideExtension(task, asked.path("id"), YES)
                .then()
                .statusCode(409)
                .body("code", equalTo("extension-decided"));
    }

    private Response view() {
        return officer.task(task, "");
    }
}
