package vn.tinhgon.plans.task.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class TriggersResourceTest {

    private static final String GUIDANCE = "Trung ương ban hành văn bản hướng dẫn";

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    @Inject Jdbi jdbi;
    private UUID plan;

    @BeforeEach
    void a_plan_is_in_force() {
        SampleProvince.tell(registry);
        plan = planner.issuedPlan();
    }

    @Test
    void three_months_after_the_trigger_unless_the_cap_is_earlier() {
        record("TRUNG UONG ban hành văn bản hướng dẫn.", "2018-06-15", "III.12", "III.13")
                .then()
                .statusCode(201)
                .body("tasks", equalTo(2))
                .body("document.number", equalTo("17-HD/BTCTW"));
        record("Trung ương ban hành văn bản", "2019-11-01", "III.17")
                .then()
                .statusCode(201)
                .body("tasks", equalTo(1));

        for (var ref : List.of("III.12", "III.13")) {
            view(ref, "2018-06-14")
                    .then()
                    .body("standing", equalTo("AWAITING_TRIGGER"))
                    .body("term.lastDay", equalTo("2019-12-31"));
            view(ref, "2018-07-01")
                    .then()
                    .body("standing", equalTo("OPEN"))
                    .body("deadline.lastDay", equalTo("2018-09-15"))
                    .body("deadline.due", equalTo("2019-12-31"))
                    .body("term.fallsOn", equalTo("WEEKEND"))
                    .body("term.moves[0].cause", equalTo("TRIGGERED"));
            view(ref, "2019-01-01").then().body("standing", equalTo("OVERDUE"));
        }
        view("III.17", "2020-02-01").then().body("term.lastDay", equalTo("2020-02-01"));
    }

    @Test
    void a_trigger_that_comes_late_leaves_the_cap() {
        record(GUIDANCE, "2019-11-01", "III.12").then().statusCode(201);

        view("III.12", "2019-11-02")
                .then()
                .body("term.lastDay", equalTo("2019-12-31"))
                .body("term.openedOn", equalTo("2019-11-01"));
        view("III.12", "2020-01-01").then().body("standing", equalTo("OVERDUE"));
    }

    @Test
    void all_that_wait_in_these_words_are_set_in_motion_at_once_and_told_of() {
        planner.request()
                .get("/api/v1/triggers/awaited")
                .then()
                .statusCode(200)
                .body("wording", hasItem(GUIDANCE));

        planner.recordTrigger(GUIDANCE, "2018-06-15", List.of())
                .then()
                .statusCode(201)
                .body("tasks", greaterThanOrEqualTo(2));

        assertThat(told()).isEqualTo(2);
        view("III.12", "2019-01-01").then().body("term.lastDay", equalTo("2018-09-15"));
        planner.recordTrigger(GUIDANCE, "2018-06-15", List.of())
                .then()
                .statusCode(201)
                .body("tasks", equalTo(0));
    }

    @Test
    void words_that_nothing_waits_for_are_answered_with_what_is_awaited_in_words_like_these() {
        var slip =
                planner.recordTrigger(
                        "Trung ương ban hành văn bản hướng đẫn mới", "2018-06-15", List.of());

        slip.then()
                .statusCode(201)
                .body("tasks", equalTo(0))
                .body("warnings", hasSize(1))
                .body("warnings[0].wording", equalTo("Trung ương ban hành văn bản hướng đẫn mới"))
                .body("warnings[0].message", containsString("lời văn tương tự"))
                .body("warnings[0].alike.wording", hasItem(GUIDANCE))
                .body(
                        "warnings[0].alike.find { it.wording == '" + GUIDANCE + "' }.tasks",
                        greaterThanOrEqualTo(2));
        view("III.12", "2019-01-01").then().body("standing", equalTo("AWAITING_TRIGGER"));

        planner.json()
                .body(
                        Map.of(
                                "wordings",
                                List.of(GUIDANCE, "Hội nghị thượng đỉnh bế mạc"),
                                "occurredOn",
                                "2018-06-15",
                                "document",
                                PlansApi.triggerDocument("2018-06-15"),
                                "taskIds",
                                List.of(id("III.12"))))
                .header("Accept-Language", "en")
                .post("/api/v1/triggers")
                .then()
                .statusCode(201)
                .body("tasks", equalTo(1))
                .body("warnings.wording", equalTo(List.of("Hội nghị thượng đỉnh bế mạc")))
                .body("warnings[0].message", containsString("nor in words like these"))
                .body("warnings[0].alike", hasSize(0));
    }

    @Test
    void a_record_that_matched_or_was_annulled_warns_of_nothing() {
        record(GUIDANCE, "2018-06-15", "III.12")
                .then()
                .statusCode(201)
                .body("warnings", hasSize(0));
        var wrong = planner.recordTrigger("Không ai chờ việc này", "2018-06-15", List.of());
        var path = "/api/v1/triggers/" + wrong.path("id");

        planner.request().get(path).then().body("warnings", hasSize(1));
        planner.change(path)
                .body(Map.of("reason", "Ghi nhầm"))
                .post(path + "/annulment")
                .then()
                .statusCode(200)
                .body("warnings", hasSize(0));
    }

    @Test
    void what_waits_elsewhere_is_not_touched() {
        var elsewhere =
                PlansApi.as("foreign").recordTrigger(GUIDANCE, "2018-06-15", List.of(id("III.12")));

        elsewhere.then().statusCode(201).body("tasks", equalTo(0));
        view("III.12", "2019-01-01").then().body("standing", equalTo("AWAITING_TRIGGER"));
    }

    @Test
    void a_correction_is_another_record_for_the_same_tasks() {
        String wrong = record(GUIDANCE, "2018-06-15", "III.12").path("id");

        var right = correct(wrong, "2018-07-20");

        right.then().statusCode(201).body("corrects", equalTo(wrong)).body("tasks", equalTo(1));
        view("III.12", "2019-01-01").then().body("term.lastDay", equalTo("2018-10-20"));
        planner.request()
                .get("/api/v1/triggers/" + wrong)
                .then()
                .body("occurredOn", equalTo("2018-06-15"))
                .body("annulledReason", equalTo("Ghi nhầm ngày"))
                .body("correctedBy", equalTo(right.path("id")));
        correct(wrong, "2018-08-01")
                .then()
                .statusCode(409)
                .body("code", equalTo("trigger-annulled"));
    }

    @Test
    void what_has_not_happened_after_all_is_awaited_again() {
        String wrong = record(GUIDANCE, "2018-06-15", "III.12").path("id");

        planner.change("/api/v1/triggers/" + wrong)
                .body(Map.of("reason", "Mới là dự thảo"))
                .post("/api/v1/triggers/" + wrong + "/annulment")
                .then()
                .statusCode(200)
                .body("annulledReason", equalTo("Mới là dự thảo"));

        view("III.12", "2019-01-01")
                .then()
                .body("standing", equalTo("AWAITING_TRIGGER"))
                .body("term.lastDay", equalTo("2019-12-31"));
        record(GUIDANCE, "2018-08-01", "III.12").then().body("tasks", equalTo(1));
    }

    @Test
    void finished_work_is_not_set_in_motion_and_the_future_is_not_recorded() {
        var demo = PlansApi.as("demo");
        demo.complete(id("III.12"), "2018-12-01").then().statusCode(200);

        record(GUIDANCE, "2018-06-15", "III.12").then().statusCode(201).body("tasks", equalTo(0));
        record(GUIDANCE, LocalDate.now().plusDays(2).toString(), "III.13")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("trigger-in-future"));
        view("III.12", "2019-01-01").then().body("standing", equalTo("DONE_ON_TIME"));
    }

    private Response record(String wording, String occurredOn, String... refs) {
        return planner.recordTrigger(
                wording, occurredOn, List.of(refs).stream().map(this::id).toList());
    }

    private Response correct(String trigger, String occurredOn) {
        return planner.change("/api/v1/triggers/" + trigger)
                .body(
                        Map.of(
                                "occurredOn",
                                occurredOn,
                                "reason",
                                "Ghi nhầm ngày",
                                "document",
                                PlansApi.triggerDocument(occurredOn)))
                .post("/api/v1/triggers/" + trigger + "/correction");
    }

    private String id(String ref) {
        return planner.task(plan, ref);
    }

    private Response view(String ref, String asOf) {
        return planner.task(id(ref), "?asOf=" + asOf);
    }

    private int told() {
        return jdbi.withHandle(
                h ->
                        h.createQuery(
                                        """
                                        select count(*) from outbox
                                        where type = 'task-deadline-moved' and payload ->> 'planId' = :plan
                                          and payload ->> 'cause' = 'TRIGGERED'""")
                                .bind("plan", plan.toString())
                                .mapTo(int.class)
                                .one());
    }
}
