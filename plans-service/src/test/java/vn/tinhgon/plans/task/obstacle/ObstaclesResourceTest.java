package vn.tinhgon.plans.task.obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.Topics;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.EventsOnTopic;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class ObstaclesResourceTest {

    private static final String WHAT = "Chưa có hướng dẫn về biên chế của sở mới";
    private static final Map<String, Object> ANSWER = Map.of("answer", "Giữ nguyên biên chế");

    private final PlansApi planner = PlansApi.as("planner");
    private final PlansApi officer = PlansApi.as("officer");
    @Inject RegistryCopy registry;
    @Inject Clock clock;
    private String task;
    private LocalDate today;

    @BeforeEach
    void a_task_of_the_officers_agency_is_in_force() {
        SampleProvince.tell(registry);
        task = officer.task(planner.issuedPlan(), "III.9");
        today = LocalDate.now(clock);
    }

    @Test
    void the_lead_raises_it_the_body_above_answers_and_every_day_is_remembered() {
        var raised = raise(SampleProvince.ORGANISATION_BOARD, today);
        raised.then()
                .statusCode(201)
                .body("state", equalTo("AWAITING"))
                .body("agencyId", equalTo(leadId()))
                .body("toId", equalTo(SampleProvince.ORGANISATION_BOARD.toString()))
                .body("answer", nullValue());

        planner.settleObstacle(task, raised.path("id"), "answer", ANSWER)
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("answer", equalTo("Giữ nguyên biên chế"))
                .body("answeredOn", equalTo(today.toString()));

        officer.obstacles(task, "").then().body("", hasSize(1));
        officer.obstacles(task, "?asOf=" + today.minusDays(1)).then().body("", hasSize(0));
    }

    @Test
    void who_issued_the_plan_is_asked_where_nobody_is_named() {
        officer.raiseObstacle(task, Map.of("what", WHAT, "answerBy", today.plusDays(5).toString()))
                .then()
                .statusCode(201)
                .body("toId", equalTo(SampleProvince.PROVINCE_COMMITTEE.toString()));
    }

    @Test
    void what_the_body_above_cannot_clear_away_goes_further_up_and_both_stay_to_be_seen() {
        var first = raise(SampleProvince.ORGANISATION_BOARD, today).<String>path("id");
        var second =
                planner.settleObstacle(
                        task,
                        first,
                        "passing-on",
                        Map.of(
                                "what",
                                "Cần chủ trương của Ban Thường vụ",
                                "toId",
                                SampleProvince.PROVINCE_COMMITTEE,
                                "answerBy",
                                today.plusDays(9).toString()));
        second.then()
                .statusCode(201)
                .body("passedFrom", equalTo(first))
                .body("agencyId", equalTo(SampleProvince.ORGANISATION_BOARD.toString()));

        officer.obstacles(task, "").then().body("state", equalTo(List.of("PASSED_ON", "AWAITING")));
        PlansApi.as("demo")
                .settleObstacle(task, second.path("id"), "answer", ANSWER)
                .then()
                .statusCode(200);
        officer.obstacles(task, "").then().body("state", equalTo(List.of("PASSED_ON", "ANSWERED")));
    }

    @Test
    void what_waits_for_a_body_is_listed_until_it_answers() {
        var id = raise(SampleProvince.ORGANISATION_BOARD, today).<String>path("id");
        var mine = "/api/v1/obstacles?limit=200&toId=" + SampleProvince.ORGANISATION_BOARD;

        planner.request().get(mine).then().statusCode(200).body("items.id", hasItem(id));
        planner.request()
                .get(mine + "&asOf=" + today.plusDays(30))
                .then()
                .body("items.find { it.id == '" + id + "' }.state", equalTo("OVERDUE"));
        planner.settleObstacle(task, id, "answer", ANSWER).then().statusCode(200);
        planner.request().get(mine).then().body("items.id", not(hasItem(id)));
        PlansApi.as("foreign")
                .request()
                .get("/api/v1/obstacles?limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void it_is_told_when_it_is_raised_and_when_it_is_answered() {
        var id = raise(SampleProvince.ORGANISATION_BOARD, today).<String>path("id");
        planner.settleObstacle(task, id, "answer", ANSWER).then().statusCode(200);

        await().untilAsserted(
                        () ->
                                assertThat(EventsOnTopic.about(Topics.PLANS, UUID.fromString(task)))
                                        .extracting(CloudEvent::getType)
                                        .endsWith(
                                                "task-obstacle-raised", "task-obstacle-answered"));
    }

    @Test
    void only_the_lead_raises_and_only_who_was_asked_answers_and_once() {
        var another = officer.task(planner.issuedPlan(), "III.10");
        officer.raiseObstacle(another, Map.of("what", WHAT, "answerBy", today.toString()))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-task"));
        var id = raise(SampleProvince.ORGANISATION_BOARD, today).<String>path("id");
        officer.settleObstacle(task, id, "answer", ANSWER)
                .then()
                .statusCode(403)
                .body("code", equalTo("obstacle-not-asked"));
        planner.settleObstacle(task, id, "answer", ANSWER).then().statusCode(200);
        planner.settleObstacle(task, id, "answer", ANSWER)
                .then()
                .statusCode(409)
                .body("code", equalTo("obstacle-settled"));
        PlansApi.as("foreign").obstacles(task, "").then().statusCode(404);
    }

    @Test
    void it_goes_upward_with_time_to_answer_and_nothing_is_kept_otherwise() {
        raise(UUID.randomUUID(), today)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("toId"))
                .body("errors[0].code", equalTo("obstacle-not-upward"));
        raise(UUID.fromString(leadId()), today)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("obstacle-not-upward"));
        raise(SampleProvince.ORGANISATION_BOARD, today.minusDays(1))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("answerBy"))
                .body("errors[0].code", equalTo("obstacle-answer-in-past"));
        officer.json()
                .header("If-Match", "\"99\"")
                .body(Map.of("what", WHAT, "answerBy", today.toString()))
                .post("/api/v1/tasks/" + task + "/obstacles")
                .then()
                .statusCode(412);
        officer.obstacles(task, "").then().body("", hasSize(0));
    }

    private Response raise(UUID to, LocalDate answerBy) {
        return officer.raiseObstacle(
                task, Map.of("what", WHAT, "toId", to, "answerBy", answerBy.toString()));
    }

    private String leadId() {
        return officer.task(task, "").path("assignments.find { it.role == 'LEAD' }.agencyId");
    }
}
