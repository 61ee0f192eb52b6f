package vn.tinhgon.plans.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class TasksResourceTest {

    private final PlansApi planner = PlansApi.as("planner");
    private final PlansApi officer = PlansApi.as("officer");
    @Inject RegistryCopy registry;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @Test
    void a_task_shows_its_agencies_its_deadline_and_where_it_was_read() {
        var task = planner.tasks(planner.issuedPlan()).get("III.1");

        assertThat(task.get("assignments").toString())
                .contains(
                        "role=LEAD",
                        "agency=Sở Nội vụ",
                        "name=Ban Tổ chức Tỉnh ủy",
                        "from=2018-04-10");
        assertThat(task.get("deadline").toString())
                .contains("kind=RANGE", "start=2018-01-01", "due=2019-12-31", "lastDay=2019-12-31");
        assertThat(task.get("quote").toString()).contains("line=");
    }

    @Test
    void the_lead_reports_progress_and_completes_its_task() {
        var task = officer.task(planner.issuedPlan(), "III.9");

        officer.progress(task, 60).then().statusCode(200).body("percent", equalTo(60));
        officer.complete(task, "2018-11-30")
                .then()
                .statusCode(200)
                .body("standing", equalTo("DONE_ON_TIME"))
                .body("completedOn", equalTo("2018-11-30"))
                .body("percent", equalTo(100));
        officer.complete(task, "2018-11-30")
                .then()
                .statusCode(409)
                .body("code", equalTo("task-already-completed"));
    }

    @Test
    void a_task_is_seen_as_it_stood_on_any_day() {
        var plan = planner.issuedPlan();
        officer.complete(officer.task(plan, "III.9"), "2019-02-01").then().statusCode(200);

        assertThat(planner.tasks(plan, "&asOf=2018-06-01").get("III.9"))
                .containsEntry("standing", "OPEN");
        assertThat(planner.tasks(plan, "&asOf=2019-01-15").get("III.9"))
                .containsEntry("standing", "OVERDUE")
                .containsEntry("completedOn", null);
        assertThat(planner.tasks(plan, "&asOf=2019-03-01").get("III.9"))
                .containsEntry("standing", "DONE_LATE");
    }

    @Test
    void a_capped_deadline_after_a_trigger_is_late_only_past_its_cap() {
        var plan = planner.issuedPlan();

        assertThat(planner.tasks(plan, "&asOf=2019-06-01").get("III.12"))
                .containsEntry("standing", "AWAITING_TRIGGER");
        assertThat(planner.tasks(plan, "&asOf=2020-01-01").get("III.12"))
                .containsEntry("standing", "OVERDUE");
        assertThat(planner.tasks(plan, "&asOf=2020-01-01").get("III.17"))
                .containsEntry("standing", "AWAITING_TRIGGER");
    }

    @Test
    void an_agency_that_does_not_lead_cannot_complete() {
        var plan = planner.issuedPlan();

        officer.complete(officer.task(plan, "III.10"), "2019-01-01")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-task"))
                .body("source", equalTo(sourceOfOneLead()));
    }

    @Test
    void an_account_of_the_whole_area_acts_for_the_lead() {
        var demo = PlansApi.as("demo");
        var task = demo.task(planner.issuedPlan(), "III.10");

        demo.complete(task, "2019-01-01").then().statusCode(200);
    }

    @Test
    void a_completion_day_lies_between_the_issue_and_today() {
        var task = officer.task(planner.issuedPlan(), "III.9");

        officer.complete(task, "2018-04-09")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("completedOn"))
                .body(
                        "errors[0].message",
                        equalTo("Ngày 9/4/2018 trước ngày ban hành kế hoạch (10/4/2018)."));
        officer.complete(task, LocalDate.now().plusDays(2).toString())
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("day-in-future"));
    }

    @Test
    void what_is_wrong_with_a_request_is_named_in_the_callers_language() {
        var path = "/api/v1/tasks/" + officer.task(planner.issuedPlan(), "III.9");

        officer.change(path)
                .header("Accept-Language", "en")
                .body(Map.of("percent", 60, "nota", "x"))
                .post(path + "/progress")
                .then()
                .statusCode(400)
                .body("title", equalTo("Invalid data"))
                .body("errors[0].field", equalTo("nota"))
                .body("errors[0].message", equalTo("There is no field named \"nota\"."));
        officer.change(path)
                .body("{\"percent\": 60,")
                .post(path + "/progress")
                .then()
                .statusCode(400)
                .body("code", equalTo("broken-json"));
        officer.change(path)
                .body(Map.of("percent", 160, "note", ""))
                .post(path + "/progress")
                .then()
                .statusCode(400)
                .body("errors.field", org.hamcrest.Matchers.containsInAnyOrder("percent", "note"));
        officer.request()
                .header("If-Match", "\"1\"")
                .contentType("text/csv")
                .body("60;x")
                .post(path + "/progress")
                .then()
                .statusCode(415)
                .body("title", equalTo("Sai kiểu nội dung"));
    }

    @Test
    void a_task_that_does_not_exist_is_not_found() {
        officer.request()
                .get("/api/v1/tasks/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("task-not-found"));
        officer.request().get("/api/v1/tasks/nonsense").then().statusCode(404);
    }

    @Test
    void the_sweep_tells_each_rung_of_each_late_task_once() {
        var plan = planner.issuedPlan();
        var administrator = PlansApi.as("administrator");

        administrator.sweep().then().statusCode(200).body("raised", greaterThan(0));
        administrator.sweep().then().statusCode(200).body("raised", equalTo(0));

        assertThat(planner.tasks(plan).get("III.2")).containsEntry("standing", "OVERDUE");
    }

    private static String sourceOfOneLead() {
        return "Một việc chỉ giao cho một cơ quan chủ trì và chịu trách nhiệm chính (Nghị quyết 18-NQ/TW; kế hoạch"
                + " thực hiện, mục I.6)";
    }
}
