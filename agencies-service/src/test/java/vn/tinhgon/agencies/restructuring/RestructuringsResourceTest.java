package vn.tinhgon.agencies.restructuring;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;

@QuarkusTest
class RestructuringsResourceTest {

    private static final LocalDate ON = LocalDate.of(2025, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private static final AgenciesApi APPROVER = AgenciesApi.as("approver");

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void nobody_approves_their_own_draft() {
        var demo = AgenciesApi.as("demo");
        var id =
                id(
                        demo.consolidate(
                                LATER, null, demo.department("Sở Một"), demo.department("Sở Hai")));
        demo.submit(id, 0).statusCode(200);

        demo.approve(id, 1).statusCode(403).body("code", equalTo("approver-is-drafter"));
    }

    @Test
    void a_decision_made_on_a_stale_version_is_refused() {
        var id = id(drafted(LATER));
        REGISTRAR.submit(id, 0).statusCode(200);

        APPROVER.approve(id, 0).statusCode(412);
        REGISTRAR
                .submit(id, 1)
                .statusCode(409)
                .body("code", equalTo("restructuring-submitted"))
                .body("detail", containsString("đã trình"));
    }

    @Test
    void two_cases_never_touch_the_same_agency_at_once() {
        var shared = REGISTRAR.department("Sở Chung");
        var first = REGISTRAR.consolidate(LATER, null, shared, REGISTRAR.department("Sở Một"));
        var second = REGISTRAR.consolidate(LATER, null, shared, REGISTRAR.department("Sở Hai"));
        REGISTRAR.submit(id(first), 0).statusCode(200);

        REGISTRAR
                .submit(id(second), 0)
                .statusCode(409)
                .body("code", equalTo("subject-held"))
                .body("detail", containsString(shared.name()))
                .body("detail", containsString(first.extract().<String>path("title")));
    }

    @Test
    void what_has_ended_does_not_end_again() {
        var labour = REGISTRAR.department("Sở Lao động");
        var home = REGISTRAR.department("Sở Nội vụ");
        AgenciesApi.decide(REGISTRAR.absorb(ON, home, labour));

        REGISTRAR.absorb(LATER, home, labour).statusCode(409).body("code", equalTo("has-ended"));
        REGISTRAR.absorb(LATER, labour, home).statusCode(409).body("code", equalTo("has-ended"));
    }

    @Test
    void a_case_cannot_take_effect_before_its_agencies_began() {
        var labour = REGISTRAR.department("Sở Lao động");
        var home = REGISTRAR.department("Sở Nội vụ");

        REGISTRAR
                .absorb(Province.SINCE, home, labour)
                .statusCode(409)
                .body("code", equalTo("begins-later"));
    }

    @Test
    void a_subordinate_cannot_take_over_its_superior() {
        var department = REGISTRAR.department("Sở Lao động");
        var centre = REGISTRAR.department("Trung tâm Việc làm", department.id());

        REGISTRAR
                .absorb(LATER, centre, department)
                .statusCode(409)
                .body("code", equalTo("hierarchy-would-loop"));
    }

    @Test
    void agencies_of_another_province_do_not_exist_for_a_case() {
        var labour = REGISTRAR.department("Sở Lao động");
        var home = REGISTRAR.department("Sở Nội vụ");

        AgenciesApi.as("foreign")
                .absorb(LATER, home, labour)
                .statusCode(404)
                .body("code", equalTo("agency-not-found"));
    }

    @Test
    void nobody_is_directed_by_an_agency_that_is_not_there() {
        var labour = REGISTRAR.department("Sở Lao động");

        REGISTRAR
                .draft(
                        AgenciesApi.of(
                                LATER,
                                "Chuyển ngành dọc",
                                AgenciesApi.body(
                                        "kind", "REPARENT",
                                        "inputIds", AgenciesApi.ids(labour),
                                        "relations",
                                                AgenciesApi.body(
                                                        "directedById", UUID.randomUUID()))))
                .statusCode(404)
                .body("code", equalTo("agency-not-found"));
    }

    @Test
    void a_move_has_what_its_kind_needs_and_nothing_else() {
        var labour = REGISTRAR.department("Sở Lao động");

        REGISTRAR
                .draft(
                        AgenciesApi.of(
                                LATER,
                                "Sáp nhập",
                                AgenciesApi.body(
                                        "kind", "ABSORB", "inputIds", AgenciesApi.ids(labour))))
                .statusCode(400)
                .body("errors[0].field", equalTo("moves[0].outputs"))
                .body("errors[0].code", equalTo("move-needs-more"));
        REGISTRAR
                .consolidate(LATER, null, labour)
                .statusCode(400)
                .body("errors[0].field", equalTo("moves[0].inputIds"))
                .body("errors[0].code", equalTo("move-needs-more"));
    }

    @Test
    void cases_are_listed_in_their_scope() {
        var drafted = drafted(LATER);
        var id = id(drafted);
        var touching =
                "/restructurings?subjectId=" + drafted.extract().path("moves[0].inputIds[0]");

        REGISTRAR.get(touching).body("items.id", hasItem(id));
        REGISTRAR.get(touching + "&state=DRAFT").body("items.id", hasItem(id));
        REGISTRAR.get(touching + "&state=EFFECTIVE").body("items.id", not(hasItem(id)));
        REGISTRAR.get("/restructurings?state=LOST").statusCode(400);
        AgenciesApi.as("foreign").get(touching).body("items.id", not(hasItem(id)));
        REGISTRAR
                .get("/restructurings/{id}", id)
                .header("ETag", "\"0\"")
                .body("state", equalTo("DRAFT"))
                .body("moves[0].outputs[0].establishes.level", equalTo("PROVINCE"))
                .body("moves[0].functionMoves", nullValue());
    }

    private static ValidatableResponse drafted(LocalDate on) {
        return REGISTRAR.consolidate(
                on, null, REGISTRAR.department("Sở Một"), REGISTRAR.department("Sở Hai"));
    }

    private static String id(ValidatableResponse drafted) {
        return drafted.statusCode(201).extract().path("id");
    }
}
