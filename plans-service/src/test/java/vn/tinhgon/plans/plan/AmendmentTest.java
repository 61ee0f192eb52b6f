package vn.tinhgon.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.HashMap;
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
class AmendmentTest {

    private final PlansApi planner = PlansApi.as("planner");
    private final PlansApi demo = PlansApi.as("demo");
    @Inject RegistryCopy registry;
    @Inject Told told;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @Test
    void an_amendment_is_a_new_version_beside_the_signed_one_and_tells_what_it_did() {
        var plan = planner.issuedPlan();

        amend(planner, plan, all())
                .then()
                .statusCode(201)
                .body("versionNumber", equalTo(2))
                .body("difference.added", equalTo(1))
                .body("difference.changed", equalTo(1))
                .body("difference.dropped", equalTo(1));

        versions(plan)
                .then()
                .body("number", contains(1, 2))
                .body("[0].tasks", hasSize(19))
                .body("[0].decision", equalTo(null))
                .body("[1].tasks", hasSize(19))
                .body("[1].decision.number", equalTo("12-QĐ/TU"));
        assertThat(told.of("plan-amended", plan)).isEqualTo(1);
        assertThat(told.of("task-assigned", plan)).isEqualTo(20);
        assertThat(told.of("task-amended", plan)).isEqualTo(1);
        assertThat(told.of("task-cancelled", plan)).isEqualTo(1);
    }

    @Test
    void the_difference_is_read_in_both_languages_and_gives_the_reasons() {
        var plan = planner.issuedPlan();
        amend(planner, plan, all()).then().statusCode(201);

        var vietnamese = comparison(plan, "vi");
        var english = comparison(plan, "en");

        assertThat(vietnamese.getString(message("III.2")))
                .startsWith("Sửa nhiệm vụ III.2: Thời hạn: từ “")
                .contains("thành “quý II/2019 (30/6/2019)”")
                .contains("Chủ trì: từ “Ban Tổ chức Tỉnh uỷ” thành “Sở Y tế”");
        assertThat(english.getString(message("III.2"))).startsWith("Task III.2 changed: Deadline");
        assertThat(vietnamese.getList("tasks.find { it.ref == 'III.2' }.reasons"))
                .containsExactly("Chờ hướng dẫn");
        assertThat(vietnamese.getString(message("III.19"))).startsWith("Bỏ nhiệm vụ III.19");
        assertThat(vietnamese.getString(message("III.20"))).startsWith("Thêm nhiệm vụ III.20");
    }

    @Test
    void a_changed_lead_leads_from_the_day_of_effect_and_the_earlier_one_until_then() {
        var plan = planner.issuedPlan();

        amend(planner, plan, all()).then().statusCode(201);

        assertThat(lead(plan, "III.2", "2019-01-14"))
                .isEqualTo(SampleProvince.ORGANISATION_BOARD.toString());
        assertThat(lead(plan, "III.2", "2019-01-15")).isEqualTo(SampleProvince.HEALTH.toString());
        assertThat(demo.tasks(plan, "&asOf=2019-01-14").get("III.19"))
                .doesNotContainEntry("standing", "CANCELLED");
        assertThat(demo.tasks(plan, "&asOf=2019-01-15").get("III.19"))
                .containsEntry("standing", "CANCELLED");
    }

    @Test
    void a_repeated_amendment_with_one_key_is_carried_out_once() {
        var plan = planner.issuedPlan();
        var request =
                planner.change("/api/v1/plans/" + plan)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(all());

        for (var _ : List.of(1, 2)) {
            request.post("/api/v1/plans/" + plan + "/amendments")
                    .then()
                    .statusCode(201)
                    .body("versionNumber", equalTo(2));
        }

        versions(plan).then().body("number", contains(1, 2));
        assertThat(told.of("task-amended", plan)).isEqualTo(1);
    }

    @Test
    void only_the_issuer_amends() {
        var plan = planner.settledPlan();
        planner.settle(plan, Map.of("issuerId", SampleProvince.HOME_AFFAIRS));
        planner.issue(plan).then().statusCode(200);

        amend(planner, plan, all())
                .then()
                .statusCode(403)
                .body("code", equalTo("not-the-issuer"))
                .body("source", containsString("77-KH/TU"));
        PlansApi.as("foreign")
                .json()
                .header("If-Match", "*")
                .body(all())
                .post("/api/v1/plans/" + plan + "/amendments")
                .then()
                .statusCode(404);

        assertThat(told.of("plan-amended", plan)).isZero();
        versions(plan).then().body("", hasSize(1));
    }

    @Test
    void a_preview_stores_nothing() {
        var plan = planner.issuedPlan();

        planner.move(plan, "/amendment-previews", all())
                .then()
                .statusCode(200)
                .body("difference.tasks", hasSize(3));

        versions(plan).then().body("", hasSize(1));
        assertThat(told.of("plan-amended", plan)).isZero();
        assertThat(demo.tasks(plan)).hasSize(19);
    }

    @Test
    void an_amendment_that_leaves_a_task_without_its_one_lead_is_refused_whole() {
        var plan = planner.issuedPlan();
        var unled =
                amendment(
                        Map.of(
                                "changed",
                                List.of(
                                        Map.of(
                                                "ref", "III.2",
                                                "reason", "X",
                                                "parts",
                                                        List.of(
                                                                part(
                                                                        "COORDINATE",
                                                                        SampleProvince.HEALTH)))),
                                "dropped",
                                List.of(Map.of("ref", "III.19", "reason", "Y"))));

        amend(planner, plan, unled)
                .then()
                .statusCode(422)
                .body("code", equalTo("plan-not-ready"))
                .body("errors[0].field", equalTo("tasks[III.2]"))
                .body("errors[0].source", notNullValue());

        assertThat(demo.tasks(plan).get("III.19")).doesNotContainEntry("standing", "CANCELLED");
        versions(plan).then().body("", hasSize(1));
    }

    @Test
    void a_second_lead_is_refused_by_the_rule() {
        var plan = planner.issuedPlan();
        var two =
                List.of(part("LEAD", SampleProvince.HEALTH), part("LEAD", SampleProvince.FINANCE));

        amend(
                        planner,
                        plan,
                        amendment(
                                Map.of(
                                        "changed",
                                        List.of(
                                                Map.of(
                                                        "ref", "III.2",
                                                        "reason", "X",
                                                        "parts", two)))))
                .then()
                .statusCode(422)
                .body("code", equalTo("second-lead-refused"))
                .body("source", notNullValue());
        assertThat(lead(plan, "III.2", "2026-01-01"))
                .isEqualTo(SampleProvince.ORGANISATION_BOARD.toString());
    }

    @Test
    void what_is_done_is_not_amended_and_refs_are_known_and_new() {
        var plan = planner.issuedPlan();
        demo.complete(demo.task(plan, "III.9"), "2018-11-30").then().statusCode(200);

        amend(planner, plan, dropping("III.9"))
                .then()
                .statusCode(409)
                .body("code", equalTo("task-already-completed"));
        amend(planner, plan, dropping("III.99"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("task-ref-unknown"));
        amend(planner, plan, amendment(Map.of("added", List.of(added("III.1")))))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("task-ref-taken"));
        amend(planner, plan, amendment(Map.of()))
                .then()
                .statusCode(422)
                .body("code", equalTo("amendment-empty"));
        versions(plan).then().body("", hasSize(1));
    }

    @Test
    void versions_follow_each_other_in_time_and_from_a_fresh_state() {
        var plan = planner.issuedPlan();
        var tag = planner.plan(plan).header("ETag");
        amend(planner, plan, dropping("III.19")).then().statusCode(201);

        planner.json()
                .header("If-Match", tag)
                .body(dropping("III.18"))
                .post("/api/v1/plans/" + plan + "/amendments")
                .then()
                .statusCode(412);
        var earlier = new HashMap<String, Object>(dropping("III.18"));
        earlier.put("decision", decision("2018-12-01"));
        earlier.put("effectiveOn", "2018-12-01");
        amend(planner, plan, earlier)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("effect-before-version"));
        amend(planner, plan, dropping("III.18")).then().statusCode(201);

        versions(plan).then().body("number", contains(1, 2, 3));
        planner.request()
                .get("/api/v1/plans/" + plan + "/comparison?from=2&to=3")
                .then()
                .body("tasks.ref", contains("III.18"));
        planner.request()
                .get("/api/v1/plans/" + plan + "/comparison?from=7")
                .then()
                .statusCode(404)
                .body("code", equalTo("plan-version-not-found"));
    }

    private static Map<String, Object> all() {
        return amendment(
                Map.of(
                        "added",
                        List.of(added("III.20")),
                        "changed",
                        List.of(
                                Map.of(
                                        "ref",
                                        "III.2",
                                        "reason",
                                        "Chờ hướng dẫn",
                                        "deadline",
                                        Map.of("quote", "quý II/2019"),
                                        "parts",
                                        List.of(part("LEAD", SampleProvince.HEALTH)))),
                        "dropped",
                        List.of(Map.of("ref", "III.19", "reason", "Đã giao trong kế hoạch khác"))));
    }

    private static Map<String, Object> dropping(String ref) {
        return amendment(Map.of("dropped", List.of(Map.of("ref", ref, "reason", "Thôi giao"))));
    }

    private static Map<String, Object> added(String ref) {
        return Map.of(
                "task",
                Map.of(
                        "ref",
                        ref,
                        "title",
                        "Sắp xếp đơn vị sự nghiệp công lập",
                        "deadline",
                        Map.of("quote", "trong năm 2020"),
                        "parts",
                        List.of(part("LEAD", SampleProvince.HOME_AFFAIRS))),
                "reason",
                "Bổ sung theo Nghị quyết 19-NQ/TW");
    }

    private static Map<String, Object> part(String role, UUID agency) {
        return Map.of("role", role, "agencyId", agency);
    }

    private static Map<String, Object> amendment(Map<String, ?> changes) {
        var body = new HashMap<String, Object>(changes);
        body.put("decision", decision("2019-01-10"));
        body.put("reason", "Điều chỉnh theo hướng dẫn của Trung ương");
        body.put("effectiveOn", "2019-01-15");
        return body;
    }

    private static Map<String, Object> decision(String date) {
        return Map.of("number", "12-QĐ/TU", "date", date, "issuer", "Ban Thường vụ Tỉnh ủy");
    }

    private static Response amend(PlansApi user, UUID plan, Map<String, ?> amendment) {
        return user.move(plan, "/amendments", amendment);
    }

    private Response versions(UUID plan) {
        return planner.request().get("/api/v1/plans/" + plan + "/versions");
    }

    private JsonPath comparison(UUID plan, String language) {
        return planner.request()
                .header("Accept-Language", language)
                .get("/api/v1/plans/" + plan + "/comparison")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String message(String ref) {
        return "tasks.find { it.ref == '%s' }.message".formatted(ref);
    }

    @SuppressWarnings("unchecked")
    private String lead(UUID plan, String ref, String day) {
        var task = demo.tasks(plan, "&asOf=" + day).get(ref);
        return ((List<Map<String, Object>>) task.get("assignments"))
                .stream()
                        .filter(part -> part.get("role").equals("LEAD"))
                        .map(part -> (String) part.get("agencyId"))
                        .findFirst()
                        .orElseThrow();
    }
}
