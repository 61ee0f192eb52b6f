package vn.tinhgon.plans.task;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class ArrangementTest {

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    private UUID plan;

    @BeforeEach
    void a_draft_is_there() {
        SampleProvince.tell(registry);
        plan = planner.settledPlan();
    }

    @Test
    void a_draft_task_gets_its_place_and_what_is_owed_to_it() {
        var whole = planner.task(plan, "III.1");
        var task = planner.task(plan, "III.9");

        arrange(
                        task,
                        Map.of(
                                "group",
                                "Tinh giản biên chế",
                                "parentId",
                                whole,
                                "deliverable",
                                "Kế hoạch",
                                "contributions",
                                List.of(
                                        Map.of(
                                                "agencyId",
                                                SampleProvince.ORGANISATION_BOARD,
                                                "dueOn",
                                                "2018-09-30"))))
                .then()
                .statusCode(200)
                .body("group", equalTo("Tinh giản biên chế"))
                .body("parentId", equalTo(whole))
                .body("deliverable", equalTo("Kế hoạch"))
                .body("evidenceDemanded", equalTo(true))
                .body("assignments.dueOn", hasItem("2018-09-30"));
        arrange(task, Map.of("evidenceDemanded", false))
                .then()
                .statusCode(200)
                .body("parentId", nullValue())
                .body("evidenceDemanded", equalTo(false));
    }

    @Test
    void no_task_is_a_part_of_itself_however_far_around() {
        var first = planner.task(plan, "III.1");
        var second = planner.task(plan, "III.2");
        var third = planner.task(plan, "III.3");
        arrange(second, Map.of("parentId", first)).then().statusCode(200);
        arrange(third, Map.of("parentId", second)).then().statusCode(200);

        arrange(first, Map.of("parentId", third))
                .then()
                .statusCode(422)
                .body("code", equalTo("parent-cycle"));
        arrange(first, Map.of("parentId", first)).then().statusCode(422);

        planner.task(first).then().body("parentId", nullValue());
    }

    @Test
    void a_task_is_a_part_of_one_of_its_own_plan() {
        var elsewhere = planner.task(planner.settledPlan(), "III.1");

        arrange(planner.task(plan, "III.2"), Map.of("parentId", elsewhere))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("parent-elsewhere"));
    }

    @Test
    void a_task_in_force_keeps_its_place() {
        planner.issue(plan).then().statusCode(200);

        arrange(planner.task(plan, "III.2"), Map.of("group", "Khác"))
                .then()
                .statusCode(409)
                .body("code", equalTo("task-in-force"));
    }

    @Test
    void work_for_which_no_evidence_is_demanded_is_done_without() {
        var task = planner.task(plan, "III.9");
        arrange(task, Map.of("evidenceDemanded", false)).then().statusCode(200);
        planner.issue(plan).then().statusCode(200);

        PlansApi.as("officer")
                .order(task, "completion", Map.of("completedOn", "2018-11-30"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("AWAITING_ACCEPTANCE"));
    }

    private Response arrange(String task, Map<String, ?> arrangement) {
        var path = "/api/v1/tasks/" + task;
        return planner.change(path).body(arrangement).put(path + "/arrangement");
    }
}
