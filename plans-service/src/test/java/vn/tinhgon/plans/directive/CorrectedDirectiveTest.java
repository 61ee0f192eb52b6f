package vn.tinhgon.plans.directive;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tinhgon.plans.DirectivesApi.number;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.DirectivesApi;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

/** What was typed wrongly when a document was registered is put right, and stays to be seen. */
@QuarkusTest
class CorrectedDirectiveTest {

    private static final Map<String, Object> ISSUER = Map.of("issuerName", "Ban Chấp hành");

    private final DirectivesApi register = DirectivesApi.as("planner");
    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    @Inject Clock clock;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @Test
    void it_is_as_corrected_and_what_it_was_is_told_with_the_reason() {
        var wrong = number("NQ/TU");
        var right = number("NQ/TU");
        var id = registered(wrong, "2018-03-01");

        register.correct(
                        id,
                        Map.of(
                                "number",
                                right,
                                "dated",
                                "2018-03-02",
                                "title",
                                "Về tinh gọn tổ chức bộ máy",
                                "reason",
                                "Nhập nhầm số và ngày"))
                .then()
                .statusCode(200)
                .body("number", equalTo(right))
                .body("dated", equalTo("2018-03-02"))
                .body("issuerName", equalTo("Ban Chấp hành"));

        register.get(id)
                .then()
                .body("title", equalTo("Về tinh gọn tổ chức bộ máy"))
                .body("corrections", hasSize(1))
                .body("corrections[0].number", equalTo(wrong))
                .body("corrections[0].dated", equalTo("2018-03-01"))
                .body("corrections[0].reason", equalTo("Nhập nhầm số và ngày"))
                .body("corrections[0].correctedOn", equalTo(LocalDate.now(clock).toString()));
        register.list("?number=" + right).then().body("items.id", contains(id));
        register.list("?number=" + wrong).then().body("items", hasSize(0));
        register.list("?q=tinh gon " + right).then().body("items.id", hasItem(id));
    }

    @Test
    void each_correction_stays_beside_the_others() {
        var id = registered(number("NQ/TU"), "2018-03-01");
        correct(id, "dated", "2018-03-02").then().statusCode(200);

        correct(id, "issuerId", SampleProvince.PROVINCE_COMMITTEE.toString())
                .then()
                .statusCode(200)
                .body("issuerId", equalTo(SampleProvince.PROVINCE_COMMITTEE.toString()))
                .body("corrections.dated", contains("2018-03-01", "2018-03-02"));
        correct(id, "issuerName", "Hội đồng nhân dân tỉnh")
                .then()
                .statusCode(200)
                .body("issuerId", nullValue())
                .body("issuerName", equalTo("Hội đồng nhân dân tỉnh"))
                .body(
                        "corrections[2].issuerId",
                        equalTo(SampleProvince.PROVINCE_COMMITTEE.toString()));
    }

    @Test
    void the_key_of_another_document_is_refused() {
        var there = number("NQ/TU");
        registered(there, "2018-03-01");
        var id = registered(number("NQ/TU"), "2018-03-01");

        correct(id, "number", there)
                .then()
                .statusCode(409)
                .body("code", equalTo("directive-already-registered"));

        register.get(id).then().body("corrections", hasSize(0));
    }

    @Test
    void what_cannot_be_is_named_and_nothing_is_kept() {
        var id = registered(number("NQ/TU"), "2018-03-01");
        var above = registered(number("NQ/TU"), "2018-02-01");
        register.relate(id, "IMPLEMENTS", above).then().statusCode(200);

        correct(id, "dated", "2018-01-31")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("dated"))
                .body("errors[0].code", equalTo("relations-of-other-day"));
        correct(above, "dated", "2018-03-05").then().statusCode(400);
        correct(id, "dated", LocalDate.now(clock).plusDays(1).toString()).then().statusCode(400);
        correct(id, "number", "không số").then().statusCode(400);
        correct(id, "dated", "2018-03-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("directive-unchanged"));
        register.correct(id, Map.of("dated", "2018-02-20")).then().statusCode(400);

        register.get(id)
                .then()
                .body("dated", equalTo("2018-03-01"))
                .body("corrections", hasSize(0));
    }

    @Test
    void what_it_carries_out_from_its_own_day_on_goes_along_with_that_day() {
        var id = registered(number("NQ/TU"), "2018-03-01");
        var above = registered(number("NQ/TU"), "2018-02-01");
        register.relate(id, "IMPLEMENTS", above).then().statusCode(200);

        correct(id, "dated", "2018-03-05").then().statusCode(200);

        register.get(id).then().body("relations.validFrom", contains("2018-03-05"));
    }

    @Test
    void the_document_of_a_plan_is_changed_by_amending_the_plan() {
        var plan = planner.issuedPlan();
        var number = planner.plan(plan).jsonPath().getString("number");
        String id = register.list("?number=" + number).path("items[0].id");

        correct(id, "dated", "2018-03-02")
                .then()
                .statusCode(409)
                .body("code", equalTo("directive-of-plan"));
    }

    @Test
    void who_does_not_keep_it_and_who_has_not_read_it_anew_changes_nothing() {
        var id = registered(number("NQ/TU"), "2018-03-01");
        var path = "/api/v1/directives/" + id + "/correction";
        var body = Map.of("title", "Tên khác", "reason", "Nhập nhầm");

        PlansApi.as("officer")
                .json()
                .header("If-Match", "*")
                .body(body)
                .post(path)
                .then()
                .statusCode(403);
        PlansApi.as("foreign")
                .json()
                .header("If-Match", "*")
                .body(body)
                .post(path)
                .then()
                .statusCode(404);
        planner.json().header("If-Match", "\"99\"").body(body).post(path).then().statusCode(412);

        register.get(id).then().body("corrections", hasSize(0));
    }

    private String registered(String number, String dated) {
        return register.register(number, dated, ISSUER).then().statusCode(201).extract().path("id");
    }

    private Response correct(String id, String field, String value) {
        return register.correct(id, Map.of(field, value, "reason", "Nhập nhầm"));
    }
}
