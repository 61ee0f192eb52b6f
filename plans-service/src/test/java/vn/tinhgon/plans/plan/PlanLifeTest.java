package vn.tinhgon.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.DirectivesApi;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class PlanLifeTest {

    private static final Map<String, Object> DECISION =
            Map.of("number", "15-QĐ/TU", "date", "2019-06-10", "issuer", "Ban Thường vụ Tỉnh ủy");

    private final PlansApi planner = PlansApi.as("planner");
    private final PlansApi approver = PlansApi.as("approver");
    private final PlansApi demo = PlansApi.as("demo");
    @Inject RegistryCopy registry;
    @Inject Told told;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @Test
    void a_draft_in_review_is_frozen_until_another_issues_it() {
        var plan = planner.settledPlan();

        planner.move(plan, "/submission", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_REVIEW"))
                .body("review.submittedOn", notNullValue());
        assertThat(told.of("plan-submitted", plan)).isEqualTo(1);
        assertThat(told.last("plan-submitted", plan))
                .contains("\"issuerId\": \"" + SampleProvince.PROVINCE_COMMITTEE)
                .contains("\"submittedById\": \"" + SampleProvince.ORGANISATION_BOARD)
                .contains("\"tasks\": 19");
        planner.settle(plan, Map.of("title", "Tên khác"))
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-in-review"));
        planner.issue(plan).then().statusCode(403).body("code", equalTo("reviewer-is-drafter"));
        assertThat(told.of("plan-issued", plan)).isZero();

        approver.issue(plan).then().statusCode(200).body("state", equalTo("ISSUED"));
        assertThat(told.of("task-assigned", plan)).isEqualTo(19);
    }

    @Test
    void a_reviewer_returns_a_draft_with_reasons() {
        var plan = planner.settledPlan();
        planner.move(plan, "/submission", Map.of()).then().statusCode(200);

        approver.move(plan, "/return", Map.of("reasons", "Mục III.5 giao cơ quan khác"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("review.returnedBecause", equalTo("Mục III.5 giao cơ quan khác"));

        planner.settle(plan, Map.of("title", "Tên khác")).then().statusCode(200);
        planner.move(plan, "/submission", Map.of()).then().statusCode(200);
    }

    @Test
    void a_draft_is_handed_in_only_when_nothing_blocks_it_and_issued_by_approvers_only_then() {
        var unsettled = planner.importSample().getUUID("planId");
        planner.move(unsettled, "/submission", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("plan-not-ready"));
        assertThat(told.of("plan-submitted", unsettled)).isZero();

        var settled = planner.settledPlan();
        approver.issue(settled).then().statusCode(409).body("code", equalTo("plan-not-submitted"));
        approver.plan(settled).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void an_end_makes_nothing_that_was_late_be_in_time() {
        var plan = planner.issuedPlan();
        demo.complete(demo.task(plan, "III.9"), "2018-11-30").then().statusCode(200);
        var review = Map.of("review", "Báo cáo tổng kết 88-BC/TU", "concludedOn", "2021-12-20");

        var missing =
                planner.move(plan, "/conclusion", review)
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("tasks-unaccounted-for"))
                        .extract()
                        .jsonPath()
                        .<String>getList("errors.field");
        planner.plan(plan).then().body("state", equalTo("ISSUED"));
        var unfinished =
                missing.stream()
                        .map(f -> f.replaceAll("tasks\\[|]", ""))
                        .map(ref -> Map.of("ref", ref, "reason", "Chờ hướng dẫn của Trung ương"))
                        .toList();
        planner.move(
                        plan,
                        "/conclusion",
                        Map.of(
                                "review", "Báo cáo tổng kết 88-BC/TU",
                                "concludedOn", "2021-12-20",
                                "unfinished", unfinished))
                .then()
                .statusCode(200)
                .body("state", equalTo("CONCLUDED"))
                .body("end.unfinished", hasSize(unfinished.size()));

        assertThat(missing).isNotEmpty().doesNotContain("tasks[III.9]");
        assertThat(told.of("plan-concluded", plan)).isEqualTo(1);
        assertThat(told.of("task-cancelled", plan)).isZero();
        assertThat(demo.tasks(plan).get(unfinished.getFirst().get("ref")))
                .containsEntry("standing", "OVERDUE");
        demo.progress(demo.task(plan, "III.1"), 50)
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-ended"));
        demo.request()
                .get("/api/v1/plans/" + plan + "?asOf=2021-12-19")
                .then()
                .body("state", equalTo("ISSUED"))
                .body("end", equalTo(null));
    }

    @Test
    void a_revoked_plan_gives_nobody_anything_to_do_and_keeps_what_was_done() {
        var plan = planner.issuedPlan();
        demo.complete(demo.task(plan, "III.9"), "2018-11-30").then().statusCode(200);

        planner.move(
                        plan,
                        "/revocation",
                        Map.of(
                                "decision",
                                DECISION,
                                "reason",
                                "Quy định mới",
                                "effectiveOn",
                                "2019-06-15"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("end.decision.number", equalTo("15-QĐ/TU"));

        assertThat(told.of("plan-revoked", plan)).isEqualTo(1);
        assertThat(told.of("task-cancelled", plan)).isEqualTo(18);
        assertThat(demo.tasks(plan).get("III.1")).containsEntry("standing", "CANCELLED");
        assertThat(demo.tasks(plan).get("III.9")).containsEntry("standing", "DONE_ON_TIME");
        assertThat(demo.tasks(plan, "&asOf=2019-06-14").get("III.2"))
                .doesNotContainEntry("standing", "CANCELLED");
        planner.move(plan, "/revocation", Map.of("decision", DECISION, "reason", "Lần nữa"))
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-ended"));
    }

    @Test
    void a_plan_takes_effect_and_end_between_its_issue_and_today_and_after_the_decision() {
        var plan = planner.issuedPlan();

        for (var wrong : List.of("2018-04-09", "2199-01-01", "2019-06-09")) {
            planner.move(
                            plan,
                            "/revocation",
                            Map.of("decision", DECISION, "reason", "X", "effectiveOn", wrong))
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("effectiveOn"));
        }
        planner.plan(plan).then().body("state", equalTo("ISSUED"));
    }

    @Test
    void a_plan_that_replaces_another_takes_it_out_of_force() {
        var old = planner.issuedPlan();
        var document = document(old);
        var plan = planner.settledPlan();
        planner.settle(
                        plan,
                        Map.of(
                                "basis",
                                List.of(Map.of("relation", "REPLACES", "directiveId", document))))
                .then()
                .statusCode(200);

        planner.issue(plan).then().statusCode(200);

        planner.plan(old)
                .then()
                .body("state", equalTo("SUPERSEDED"))
                .body("end.supersededBy", equalTo(plan.toString()));
        assertThat(told.of("plan-superseded", old)).isEqualTo(1);
        assertThat(told.of("task-cancelled", old)).isEqualTo(19);
        assertThat(told.of("task-cancelled", plan)).isZero();
    }

    @Test
    void nobody_replaces_the_plan_of_another_issuer() {
        var old = planner.issuedPlan();
        var plan = planner.settledPlan();
        planner.settle(
                        plan,
                        Map.of(
                                "issuerId",
                                SampleProvince.HOME_AFFAIRS,
                                "basis",
                                List.of(
                                        Map.of(
                                                "relation",
                                                "REPLACES",
                                                "directiveId",
                                                document(old)))))
                .then()
                .statusCode(200);

        planner.issue(plan)
                .then()
                .statusCode(422)
                .body("code", equalTo("replaces-plan-of-others"))
                .body("source", notNullValue());
        planner.plan(old).then().body("state", equalTo("ISSUED"));
        planner.plan(plan).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void the_distribution_list_comes_along_and_is_told() {
        var plan = planner.settledPlan();
        planner.plan(plan)
                .then()
                .body(
                        "recipients.find { it.purpose == 'để báo cáo' }.name",
                        startsWith("Ban Bí thư"));
        planner.settle(
                        plan,
                        Map.of(
                                "recipients",
                                List.of(
                                        Map.of(
                                                "name", "Sở Y tế",
                                                "agencyId", SampleProvince.HEALTH,
                                                "purpose", "để thực hiện"))))
                .then()
                .statusCode(200);

        planner.issue(plan).then().statusCode(200);

        assertThat(told.last("plan-issued", plan)).contains(SampleProvince.HEALTH.toString());
        planner.settle(planner.settledPlan(), Map.of("recipients", List.of(stranger())))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("recipients"));
    }

    @Test
    void a_basis_is_found_in_the_register_when_it_is_surely_meant() {
        var number = DirectivesApi.number("NQ/TW");
        var register = DirectivesApi.as("planner");
        var issuer = Map.of("issuerName", "Ban Chấp hành Trung ương");
        register.register(number, "2017-10-25", issuer).then().statusCode(201);
        register.register(number, "2022-06-16", issuer).then().statusCode(201);
        var plan = planner.settledPlan();

        planner.settle(plan, Map.of("basis", List.of(Map.of("number", number))))
                .then()
                .body("findings.code", hasItem("basis-unregistered"));
        planner.settle(
                        plan,
                        Map.of("basis", List.of(Map.of("number", number, "dated", "2017-10-25"))))
                .then()
                .body("findings.code", not(hasItem("basis-unregistered")))
                .body("basis[0].directiveId", notNullValue());
    }

    private static Map<String, Object> stranger() {
        return Map.of("name", "Không rõ", "agencyId", UUID.randomUUID());
    }

    private String document(UUID plan) {
        var number = planner.plan(plan).jsonPath().getString("number");
        return DirectivesApi.as("planner").list("?number=" + number).path("items[0].id");
    }
}
