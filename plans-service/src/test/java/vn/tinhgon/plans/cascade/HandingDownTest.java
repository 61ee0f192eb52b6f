package vn.tinhgon.plans.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.tinhgon.plans.cascade.Cascade.agency;
import static vn.tinhgon.plans.cascade.Cascade.some;
import static vn.tinhgon.plans.cascade.Cascade.task;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgencyState;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.plans.plan.Told;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class HandingDownTest {

    private final Cascade cascade = new Cascade();
    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    @Inject Told told;
    private AgencyState committee;
    private AgencyState first;
    private AgencyState second;
    private UUID plan;
    private String rights;
    private String posts;

    @BeforeEach
    void a_plan_with_two_tasks() {
        SampleProvince.tell(registry);
        committee = agency(registry, "Huyện ủy", "PARTY_COMMITTEE", null);
        first = agency(registry, "Đảng ủy thị trấn", "PARTY_COMMITTEE", committee);
        second = agency(registry, "Đảng ủy xã", "PARTY_COMMITTEE", committee);
        plan =
                cascade.issued(
                        committee,
                        "2018-04-10",
                        Map.of(
                                "cascade",
                                List.of(some(Cascade.DUE, first, second)),
                                "tasks",
                                List.of(
                                        task("II.1", committee, Map.of()),
                                        task("II.2", committee, Map.of()))));
        rights = planner.task(plan, "II.1");
        posts = planner.task(plan, "II.2");
    }

    @Test
    void each_agency_finds_the_task_in_the_draft_of_its_own_plan() {
        var given = handDown(rights, first, second);
        given.then().statusCode(200).body("tasks.newDraft", contains(true, true));
        var draft = UUID.fromString(given.path("tasks[0].planId"));

        assertThat(told.of("task-handed-down", plan)).isEqualTo(2);

        handDown(posts, first).then().body("tasks[0].planId", equalTo(draft.toString()));
        assertThat(told.last("task-handed-down", plan))
                .contains("\"agencyId\": \"" + first.agencyId())
                .contains("\"lowerPlanId\": \"" + draft)
                .contains("\"ref\": \"II.2\"", "\"dueOn\": \"2018-12-31\"");

        planner.plan(draft)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("issuerId", equalTo(first.agencyId().toString()))
                .body("basis[0].directiveId", equalTo(cascade.document(plan)))
                .body("tasks", equalTo(2));
        planner.task((String) given.path("tasks[0].taskId"))
                .then()
                .body("ref", equalTo("II.1"))
                .body("takesUpId", equalTo(rights))
                .body("deadline.quote", equalTo("chậm nhất ngày 31/12/2018"))
                .body("assignments[0].agencyId", equalTo(first.agencyId().toString()));
        planner.task(rights).then().body("takenUp", nullValue());
    }

    @Test
    void what_is_issued_below_takes_the_task_up_meets_the_duty_and_rolls_up() {
        cascade.of(plan, "").body("tasksNotTakenUp.ref", contains("II.1", "II.2"));
        var given = handDown(rights, first, second);
        for (var i : List.of(0, 1)) {
            var lower = UUID.fromString(given.path("tasks[" + i + "].planId"));
            planner.settle(lower, Map.of("number", (i + 1) + "-KH/ĐU", "dated", "2018-05-02"))
                    .then()
                    .statusCode(200);
            cascade.issue(lower, "2018-05-02").then().statusCode(200);
        }

        cascade.of(plan, "?asOf=2018-05-02")
                .body("figures.met", equalTo(2))
                .body("tasksNotTakenUp.ref", contains("II.2"));
        cascade.of(plan, "?asOf=2018-05-01").body("tasksNotTakenUp.ref", contains("II.1", "II.2"));

        PlansApi.as("demo").progress(given.path("tasks[0].taskId"), 60).then().statusCode(200);

        planner.task(rights)
                .then()
                .body("percent", equalTo(0))
                .body("takenUp.total", equalTo(2))
                .body("takenUp.done", equalTo(0))
                .body("takenUp.overdue", equalTo(2))
                .body("takenUp.percent", equalTo(30));
        planner.task(rights, "?asOf=2018-05-01").then().body("takenUp", nullValue());
    }

    @Test
    void a_later_deadline_below_is_a_finding_and_is_shown_above() {
        var later =
                task(
                        "1",
                        first,
                        Map.of(
                                "takesUpId",
                                rights,
                                "deadline",
                                Map.of("quote", "chậm nhất ngày 10/1/2019")));
        var lower =
                cascade.draft(
                        first,
                        "2018-05-02",
                        Map.of("basis", cascade.basis(plan), "tasks", List.of(later)));

        planner.plan(lower)
                .then()
                .body("findings.findAll { it.ref == '1' }.code", hasItem("deadline-after-parent"));
        cascade.of(plan, "").body("laterDeadlines.items", empty());
        cascade.issue(lower, "2018-05-02").then().statusCode(200);

        cascade.of(plan, "")
                .body("laterDeadlines.items.planId", contains(lower.toString()))
                .body("laterDeadlines.items[0].aboveRef", equalTo("II.1"))
                .body("laterDeadlines.items[0].lastDay", equalTo("2019-01-10"))
                .body("laterDeadlines.items[0].daysLater", equalTo(10));
        cascade.of(plan, "?asOf=2018-05-01").body("laterDeadlines.items", empty());
        cascade.revoke(lower, "2018-06-01").then().statusCode(200);
        cascade.of(plan, "").body("laterDeadlines.items", empty());
    }

    @Test
    void a_draft_task_is_arranged_to_take_up_what_is_in_force_and_nothing_else() {
        var lower = cascade.draft(first, "2018-05-02", Map.of());
        var own = planner.task(lower, "II.1");

        arrange(own, rights).then().statusCode(200).body("takesUpId", equalTo(rights));
        for (var wrong : List.of(own, UUID.randomUUID().toString())) {
            arrange(own, wrong)
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("task-above-unknown"));
        }
        planner.task(own).then().body("takesUpId", equalTo(rights));
    }

    @Test
    void it_is_handed_down_once_and_only_to_who_stands_below() {
        var aside = agency(registry, "Đảng ủy khác", "PARTY_COMMITTEE", null);

        refused(handDown(rights, aside), "agency-not-subordinate");
        refused(handDown(rights, committee), "agency-not-subordinate");
        refused(
                planner.order(
                        rights, "handing-down", Map.of("agencyIds", List.of(UUID.randomUUID()))),
                "agency-not-registered");
        refused(
                planner.order(
                        rights,
                        "handing-down",
                        Map.of("agencyIds", List.of(first.agencyId()), "dueOn", "2019-01-01")),
                "part-after-whole");
        handDown(rights, first).then().statusCode(200);
        refused(handDown(rights, second, first), "task-handed-down");

        assertThat(planner.tasks(plan)).hasSize(2);
        handDown(rights, second).then().statusCode(200);
    }

    @Test
    void who_neither_leads_nor_answers_for_the_plan_hands_nothing_down() {
        PlansApi.as("officer")
                .order(rights, "handing-down", Map.of("agencyIds", List.of(first.agencyId())))
                .then()
                .statusCode(403);
        PlansApi.as("foreign")
                .json()
                .header("If-Match", planner.task(rights).header("ETag"))
                .body(Map.of("agencyIds", List.of(first.agencyId())))
                .post("/api/v1/tasks/" + rights + "/handing-down")
                .then()
                .statusCode(404);
        var draft = planner.task(cascade.draft(committee, "2018-04-10", Map.of()), "II.1");
        handDown(draft, first).then().statusCode(409);
    }

    private Response handDown(String task, AgencyState... agencies) {
        var ids = List.of(agencies).stream().map(AgencyState::agencyId).toList();
        return planner.order(task, "handing-down", Map.of("agencyIds", ids));
    }

    private Response arrange(String task, String above) {
        var path = "/api/v1/tasks/" + task;
        return planner.change(path).body(Map.of("takesUpId", above)).put(path + "/arrangement");
    }

    private static void refused(Response response, String code) {
        response.then().statusCode(400).body("errors[0].code", equalTo(code));
    }
}
