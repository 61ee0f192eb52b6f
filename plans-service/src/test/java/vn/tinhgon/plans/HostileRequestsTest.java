package vn.tinhgon.plans;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;
import vn.tinhgon.platform.testing.Tokens;

/** What the platform refuses for every service, seen on this one. */
@QuarkusTest
class HostileRequestsTest {

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
    void a_token_that_is_none_is_a_problem_and_no_failure(String token) {
        given().auth()
                .oauth2(token)
                .get("/api/v1/plans")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("code", equalTo("not-authenticated"))
                .body("title", equalTo("Chưa đăng nhập"));
    }

    @Test
    void an_altered_token_is_refused() {
        var token = Tokens.of("planner");
        var altered = token.substring(0, token.length() - 6) + "AAAAAA";

        given().auth().oauth2(altered).get("/api/v1/plans").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"x\"", "[[[[]]]]"})
    void a_body_that_is_no_object_is_a_problem(String body) {
        settle(body).statusCode(400).body("code", equalTo("wrong-shape"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"leads\": {}}",
                "{\"leads\": [null]}",
                "{\"title\": []}",
                "{\"title\": \"a\\u0000b\"}",
                "{\"title\": \"\\u200b\"}",
                "{\"number\": \"77\\r\\nBcc: x@y.vn\"}",
                "{\"dated\": 20200101}",
                "{\"dated\": [2020, 1, 1]}",
                "{\"dated\": \"+300000-01-01\"}",
                "{\"dated\": \"-4000-01-01\"}",
                "{\"issuerId\": \"x\"}"
            })
    void a_field_of_the_wrong_kind_is_named(String body) {
        settle(body)
                .statusCode(400)
                .body("code", equalTo("invalid-fields"))
                .body("errors[0].field", containsString(body.substring(2, body.indexOf('"', 2))));
    }

    @Test
    void a_query_that_is_no_text_or_no_date_is_named() {
        planner.request()
                .urlEncodingEnabled(false)
                .get("/api/v1/plans?scope=%00")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("no-text"));
        planner.request()
                .get("/api/v1/plans?asOf=%2B5874898-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("asOf"));
    }

    @Test
    void head_answers_like_get() {
        planner.request().head("/api/v1/plans").then().statusCode(200);
    }

    @Test
    void nobody_gives_orders_to_another_province() {
        var foreign = PlansApi.as("foreign");
        var plan = foreign.importSample().getUUID("planId");

        foreign.settle(plan, Map.of("issuerId", SampleProvince.PROVINCE_COMMITTEE))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("agency-not-registered"));
        foreign.settle(
                        plan,
                        Map.of(
                                "leads",
                                List.of(
                                        Map.of(
                                                "ref",
                                                "III.1",
                                                "agencyId",
                                                SampleProvince.FINANCE))))
                .then()
                .statusCode(400);
    }

    @Test
    void a_draft_is_no_business_of_an_account_without_a_part_in_making_it() {
        var plan = planner.importSample().getUUID("planId");

        PlansApi.as("norole").plan(plan).then().statusCode(404);
        PlansApi.as("inspector").plan(plan).then().statusCode(200);
    }

    private io.restassured.response.ValidatableResponse settle(String body) {
        var path = "/api/v1/plans/" + planner.importSample().getUUID("planId");
        return planner.change(path).body(body).patch(path).then();
    }
}
