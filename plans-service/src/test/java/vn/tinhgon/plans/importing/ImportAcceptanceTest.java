package vn.tinhgon.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class ImportAcceptanceTest {

    private static final String TASK_1 = "tasks.find { it.ref == 'III.1' }.";

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    private JsonPath read;
    private String id;
    private UUID plan;

    @BeforeEach
    void a_document_is_read() {
        SampleProvince.tell(registry);
        read = planner.importSample();
        id = read.getString("id");
        plan = read.getUUID("planId");
    }

    @Test
    void acceptance_brings_corrections_into_the_draft() {
        correct(
                "{'document': {'title': 'Kế hoạch sắp xếp tổ chức bộ máy', 'distribution': [{'name': 'Lưu VT'}]},"
                        + "'tasks': {'III.1': {'title': 'Giảm đầu mối', 'deadline': {'quote': 'trước ngày 15/7/2018'},"
                        + "'assignments': [{'role': 'LEAD', 'agency': 'Sở Nội vụ'}]}}}");
        assertThat(planner.tasks(plan).get("III.1")).doesNotContainEntry("title", "Giảm đầu mối");

        planner.accept(id)
                .then()
                .statusCode(200)
                .body("planId", equalTo(plan.toString()))
                .body("acceptedBy", notNullValue())
                .body("acceptedAt", notNullValue());

        planner.plan(plan)
                .then()
                .body("title", equalTo("Kế hoạch sắp xếp tổ chức bộ máy"))
                .body("recipients.name", contains("Lưu VT"));
        assertThat(planner.tasks(plan).get("III.1")).containsEntry("title", "Giảm đầu mối");
        planner.task(planner.task(plan, "III.1"))
                .then()
                .body("deadline.due", equalTo("2018-07-15"))
                .body("assignments", hasSize(1))
                .body("assignments[0].role", equalTo("LEAD"));
    }

    @Test
    void what_was_settled_in_the_plan_stays_where_nothing_was_corrected() {
        var settled = "{\"leads\": [{\"ref\": \"III.9\", \"agencyId\": \"%s\"}]}";
        planner.settle(plan, settled.formatted(SampleProvince.HEALTH)).then().statusCode(200);
        correct("{'tasks': {'III.9': {'title': 'Sắp xếp lại'}, 'III.1': {'kind': 'GROUP'}}}");

        planner.accept(id).then().statusCode(200);

        assertThat(planner.tasks(plan)).doesNotContainKey("III.1");
        planner.task(planner.task(plan, "III.9"))
                .then()
                .body("title", equalTo("Sắp xếp lại"))
                .body(
                        "assignments.find { it.role == 'LEAD' }.agencyId",
                        equalTo(SampleProvince.HEALTH.toString()));
    }

    @Test
    void acceptance_may_be_repeated_and_changes_nothing_more() {
        correct("{'tasks': {'III.1': {'title': 'Giảm đầu mối'}}}");
        planner.accept(id).then().statusCode(200);
        var once = planner.tasks(plan);

        planner.accept(id).then().statusCode(200);

        assertThat(planner.tasks(plan)).isEqualTo(once);
    }

    @Test
    void a_quotation_is_put_right_and_goes_into_the_draft() {
        correct("{'tasks': {'III.1': {'quote': {'text': 'Giảm số tổ chức', 'line': 3}}}}")
                .then()
                .statusCode(200)
                .body(TASK_1 + "quote.line", equalTo(3))
                .body(
                        "original.tasks['III.1'].quote.line",
                        equalTo(read.getInt(TASK_1 + "quote.line")));

        planner.accept(id).then().statusCode(200);

        planner.task(planner.task(plan, "III.1"))
                .then()
                .body("quote.text", equalTo("Giảm số tổ chức"))
                .body("quote.line", equalTo(3));
    }

    @Test
    void tasks_are_dropped_and_added_in_their_place() {
        correct(
                        "{'tasks': {'III.2': null, 'III.3a': {'parent': 'III', 'title': 'Lập đề án vị trí việc làm',"
                                + "'assignments': [{'role': 'LEAD', 'agency': 'Sở Nội vụ'}]}}}")
                .then()
                .statusCode(200)
                .body("original.tasks['III.2'].title", notNullValue())
                .body("original.tasks['III.3a']", nullValue());
        planner.accept(id).then().statusCode(200);

        var tasks = planner.tasks(plan);
        assertThat(tasks).doesNotContainKey("III.2").containsKeys("III.1", "III.3", "III.3a");
    }

    @Test
    void a_task_that_was_declared_a_pilot_is_dropped_once_that_is_withdrawn() {
        var pilot = planner.task(plan, "III.12");
        planner.order(
                        pilot,
                        "pilot",
                        Map.of(
                                "startsOn",
                                "2018-05-01",
                                "finalReviewOn",
                                "2099-12-31",
                                "sites",
                                List.of(
                                        Map.of(
                                                "agencyId",
                                                SampleProvince.HEALTH,
                                                "from",
                                                "2018-05-01"))))
                .then()
                .statusCode(201);
        correct("{'tasks': {'III.12': null}}");
        planner.accept(id).then().statusCode(409).body("code", equalTo("draft-task-pilot"));
        assertThat(planner.tasks(plan)).containsKey("III.12");

        planner.order(pilot, "pilot/withdrawal", Map.of("reason", "Ghi nhầm"))
                .then()
                .statusCode(204);

        planner.accept(id).then().statusCode(200);
        assertThat(planner.tasks(plan)).doesNotContainKey("III.12");
    }

    @Test
    void a_task_whose_trigger_was_recorded_is_not_dropped() {
        var waiting = planner.task(plan, "III.12");
        planner.recordTrigger(
                        "Trung ương ban hành văn bản hướng dẫn", "2018-06-15", List.of(waiting))
                .then()
                .statusCode(201);
        correct("{'tasks': {'III.12': null, 'III.1': {'title': 'Giảm đầu mối'}}}");

        planner.accept(id)
                .then()
                .statusCode(409)
                .body("code", equalTo("draft-task-opened"))
                .body("title", equalTo("Không bỏ được nhiệm vụ"));

        assertThat(planner.task(plan, "III.12")).isEqualTo(waiting);
        assertThat(planner.tasks(plan).get("III.1")).doesNotContainEntry("title", "Giảm đầu mối");
        planner.correct(id, Map.of("tasks", Map.of("III.12", original("III.12"))))
                .then()
                .statusCode(200);
        planner.accept(id).then().statusCode(200);
        assertThat(planner.task(plan, "III.12")).isEqualTo(waiting);
        assertThat(planner.tasks(plan).get("III.1")).containsEntry("title", "Giảm đầu mối");
    }

    private Object original(String ref) {
        return planner.imported(id).jsonPath().getMap("original.tasks").get(ref);
    }

    private Response correct(String patch) {
        return planner.correct(id, patch.replace('\'', '"'));
    }
}
