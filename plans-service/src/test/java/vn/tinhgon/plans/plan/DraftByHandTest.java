package vn.tinhgon.plans.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.DirectivesApi;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class DraftByHandTest {

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @Test
    void a_plan_entered_by_hand_is_a_draft_with_its_findings() {
        draft(Map.of("number", DirectivesApi.number("KH/TU")), task(Map.of("quote", "")))
                .statusCode(201)
                .header("Location", notNullValue())
                .body("state", equalTo("DRAFT"))
                .body("level", equalTo("PROVINCE"))
                .body("issuerName", equalTo("Tỉnh ủy"))
                .body(
                        "findings.code",
                        hasItems(
                                "date-missing",
                                "monitor-missing",
                                "basis-missing",
                                "deadline-missing"));
    }

    @Test
    void deadlines_are_given_in_words_or_in_parts() {
        draft(Map.of(), task(Map.of("quote", "trước ngày 15/7/2023"))).statusCode(201);
        draft(Map.of(), task(Map.of("kind", "RANGE", "start", "2022-01-01", "due", "2026-12-31")))
                .statusCode(201)
                .body("findings.code", not(hasItem("deadline-missing")));
        draft(Map.of(), task(Map.of("quote", "sớm nhất có thể")))
                .statusCode(400)
                .body("errors[0].field", equalTo("tasks[0].deadline"))
                .body("errors[0].code", equalTo("deadline-not-read"));
        draft(Map.of(), task(Map.of("kind", "RANGE", "start", "2026-01-01", "due", "2022-12-31")))
                .statusCode(400)
                .body("errors[0].code", equalTo("deadline-range-reversed"))
                .body("errors[0].source", notNullValue());
        for (var incomplete :
                List.of(
                        Map.of("kind", "DATE"),
                        Map.of("kind", "FROM"),
                        Map.of("kind", "AFTER_TRIGGER", "trigger", " "),
                        Map.of("kind", "RECURRING", "period", "P0D"),
                        Map.of("kind", "RECURRING", "period", "P9999999999D"),
                        Map.of("kind", "AFTER_TRIGGER", "trigger", "x", "offset", "-P1M"))) {
            draft(Map.of(), task(incomplete)).statusCode(400);
        }
    }

    @Test
    void what_cannot_be_is_refused_by_name() {
        var lead = part("LEAD", SampleProvince.HEALTH);

        draft(Map.of(), task(Map.of("quote", ""), lead, part("LEAD", SampleProvince.FINANCE)))
                .statusCode(422)
                .body("code", equalTo("second-lead-refused"));
        draft(Map.of("periodFrom", "2026-01-01", "periodUntil", "2022-01-01"), task(Map.of()))
                .statusCode(400)
                .body("errors[0].code", equalTo("period-reversed"));
        draft(Map.of(), task(Map.of(), lead), task(Map.of(), lead))
                .statusCode(400)
                .body("errors[0].code", equalTo("task-ref-twice"));
        draft(Map.of("basis", List.of(Map.of())), task(Map.of())).statusCode(400);
    }

    @Test
    void a_document_that_names_two_leads_is_imported_and_blocked_until_one_is_chosen() {
        var text =
                PlansApi.sample()
                        .replaceFirst(
                                "Cơ quan tham mưu: Sở Nội vụ\\.",
                                "Cơ quan chủ trì: Sở Nội vụ, Sở Tài chính.");
        var plan =
                planner.send("ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8), "")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getUUID("planId");
        var disputed = "findings.find { it.code == 'several-leads' }";
        var ref = planner.plan(plan).jsonPath().getString(disputed + ".ref");

        planner.plan(plan).then().body(disputed + ".severity", equalTo("BLOCK"));
        planner.settle(
                        plan,
                        Map.of(
                                "leads",
                                List.of(
                                        Map.of(
                                                "ref",
                                                ref,
                                                "agencyId",
                                                SampleProvince.HOME_AFFAIRS))))
                .then()
                .statusCode(200)
                .body("findings.code", not(hasItem("several-leads")));
    }

    private ValidatableResponse draft(Map<String, ?> more, Map<?, ?>... tasks) {
        var body = new HashMap<String, Object>(more);
        body.put("documentType", "PLAN");
        body.put("title", "Kế hoạch thực hiện Kết luận số 50-KL/TW");
        body.put("issuerId", SampleProvince.PROVINCE_COMMITTEE);
        body.put("tasks", List.of(tasks));
        return planner.json().body(body).post("/api/v1/plans").then();
    }

    private static Map<String, Object> task(Map<String, ?> deadline, Map<?, ?>... parts) {
        return Map.of(
                "ref",
                "II.1",
                "title",
                "Rà soát, sắp xếp tổ chức bộ máy",
                "deadline",
                deadline,
                "parts",
                List.of(parts));
    }

    private static Map<String, Object> part(String role, Object agency) {
        return Map.of("role", role, "agencyId", agency);
    }
}
