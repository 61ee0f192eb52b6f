package vn.tinhgon.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class PlansResourceTest {

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    @Inject Jdbi jdbi;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @Test
    void a_document_becomes_a_draft_whose_doubts_are_findings() {
        var read = planner.importSample();

        assertThat(read.getList("tasks.findAll { it.kind == 'TASK' }")).hasSize(19);
        assertThat(read.<String>getList("findings.findAll { it.code == 'lead-to-be-chosen' }.ref"))
                .containsExactly("III.2", "III.3", "III.5", "III.7", "III.8", "III.13", "III.14");
        assertThat(read.getString("findings.find { it.ref == 'III.2' }.message"))
                .contains("phải chọn một cơ quan chủ trì");
        planner.plan(read.getUUID("planId"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("tasks", equalTo(19))
                .body("issuerId", equalTo(SampleProvince.PROVINCE_COMMITTEE.toString()));
    }

    @Test
    void a_dry_run_reads_and_stores_nothing() {
        var before = count("plan");

        planner.send(
                        "ke-hoach.txt",
                        PlansApi.sample().getBytes(StandardCharsets.UTF_8),
                        "?dryRun=true")
                .then()
                .statusCode(200)
                .body("tasks.findAll { it.kind == 'TASK' }", hasSize(19))
                .body("planId", equalTo(null));

        assertThat(count("plan")).isEqualTo(before);
    }

    @Test
    void a_draft_whose_leads_are_not_chosen_is_not_issued() {
        var plan = planner.importSample().getUUID("planId");

        planner.issue(plan)
                .then()
                .statusCode(422)
                .body("code", equalTo("plan-not-ready"))
                .body("errors.field", hasItem("tasks[III.2]"))
                .body(
                        "errors.find { it.field == 'tasks[III.2]' }.source",
                        startsWith("Một việc chỉ giao"));
    }

    @Test
    void issuing_tells_of_the_plan_and_of_each_task_once() {
        var plan = planner.settledPlan();

        planner.issue(plan)
                .then()
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .body("findings", hasSize(0));

        assertThat(told("plan-issued", plan)).isEqualTo(1);
        assertThat(told("task-assigned", plan)).isEqualTo(19);
        planner.issue(plan).then().statusCode(409).body("code", equalTo("plan-already-issued"));
        assertThat(told("task-assigned", plan)).isEqualTo(19);
    }

    @Test
    void an_issuer_has_one_plan_in_force_under_a_number_and_date() {
        var first = planner.issuedPlan();
        var second = planner.settledPlan();
        planner.settle(
                second, Map.of("number", planner.plan(first).jsonPath().getString("number")));

        planner.issue(second).then().statusCode(409).body("code", equalTo("plan-number-taken"));
        planner.plan(second).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void a_repeated_request_with_one_key_is_carried_out_once() {
        var plan = planner.settledPlan();
        var tag = planner.plan(plan).header("ETag");
        var key = UUID.randomUUID().toString();

        var answers =
                List.of(1, 2).stream()
                        .map(
                                _ ->
                                        planner.json()
                                                .header("If-Match", tag)
                                                .header("Idempotency-Key", key)
                                                .body(Map.of("issuedOn", "2018-04-10"))
                                                .post("/api/v1/plans/" + plan + "/issuance"))
                        .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        assertThat(answers.get(1).jsonPath().getMap(""))
                .isEqualTo(answers.get(0).jsonPath().getMap(""));
        assertThat(answers.get(1).header("ETag")).isEqualTo(answers.get(0).header("ETag"));
        assertThat(told("task-assigned", plan)).isEqualTo(19);
    }

    @Test
    void a_key_used_for_other_content_is_refused() {
        var plan = planner.settledPlan();
        var path = "/api/v1/plans/" + plan;
        var key = UUID.randomUUID().toString();
        planner.change(path).header("Idempotency-Key", key).body(Map.of()).post(path + "/issuance");

        planner.change(path)
                .header("Idempotency-Key", key)
                .body(Map.of("issuedOn", "2019-01-02"))
                .post(path + "/issuance")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void a_change_names_the_version_it_was_made_on() {
        var path = "/api/v1/plans/" + planner.importSample().getUUID("planId");
        var body = Map.of("title", "Kế hoạch mới");

        planner.json()
                .body(body)
                .patch(path)
                .then()
                .statusCode(428)
                .body("code", equalTo("version-required"));
        planner.json()
                .header("If-Match", "\"77\"")
                .body(body)
                .patch(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("version-stale"));
        planner.change(path)
                .body(body)
                .patch(path)
                .then()
                .statusCode(200)
                .body("title", equalTo("Kế hoạch mới"));
    }

    @Test
    void a_lead_that_is_not_registered_is_refused_by_name_and_nothing_else_is_taken() {
        var plan = planner.importSample().getUUID("planId");
        var stranger = UUID.randomUUID();

        planner.settle(
                        plan,
                        Map.of(
                                "acceptProposedLeads",
                                true,
                                "leads",
                                List.of(Map.of("ref", "III.2", "agencyId", stranger))))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("leads"))
                .body("errors[0].code", equalTo("agency-not-registered"));

        assertThat(planner.tasks(plan).get("III.1").get("assignments").toString())
                .doesNotContain("LEAD");
    }

    @Test
    void another_province_sees_no_plan_and_no_task_of_this_one() {
        var plan = planner.issuedPlan();
        var foreign = PlansApi.as("foreign");

        foreign.plan(plan).then().statusCode(404).body("code", equalTo("plan-not-found"));
        assertThat(foreign.tasks(plan)).isEmpty();
        foreign.request()
                .get("/api/v1/plans?scope=vn.93")
                .then()
                .statusCode(403)
                .body("code", equalTo("out-of-scope"));
    }

    @Test
    void plans_are_listed_page_by_page() {
        planner.importSample();
        planner.importSample();
        planner.importSample();

        var first = planner.request().get("/api/v1/plans?limit=2").jsonPath();
        var second =
                planner.request()
                        .get("/api/v1/plans?limit=2&cursor=" + first.getString("next"))
                        .jsonPath();

        assertThat(first.getList("items")).hasSize(2);
        assertThat(second.getList("items.id"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.getList("items.id"));
        planner.request()
                .get("/api/v1/plans?cursor=x")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("cursor"));
    }

    @Test
    void a_query_parameter_that_cannot_be_read_is_named() {
        planner.request()
                .get("/api/v1/plans?asOf=hom-nay")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("asOf"))
                .body("errors[0].message", equalTo("Không đọc được giá trị \"hom-nay\"."));
        planner.request()
                .get("/api/v1/plans?state=X")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("state"));
        planner.request()
                .get("/api/v1/tasks?planId=1")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("planId"));
    }

    private long count(String table) {
        return jdbi.withHandle(
                h -> h.createQuery("select count(*) from " + table).mapTo(long.class).one());
    }

    private long told(String type, UUID plan) {
        return jdbi.withHandle(
                h ->
                        h.createQuery(
                                        "select count(*) from outbox where type = :type and payload ->> 'planId' = :plan")
                                .bind("type", type)
                                .bind("plan", plan.toString())
                                .mapTo(long.class)
                                .one());
    }
}
