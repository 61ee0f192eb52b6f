package vn.tinhgon.agencies.restructuring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tinhgon.agencies.restructuring.Departments.ON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.staffing.StaffingApi;
import vn.tinhgon.platform.testing.SampleProvince;

/**
 * Which moves of agencies cannot be taken back alone, or not any more, and who stands in the way.
 */
@QuarkusTest
class AnnulledTogetherTest {

    private static final LocalDate LATER = LocalDate.of(2025, 9, 1);
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    private Department labour;
    private Department home;
    private Department health;

    @BeforeEach
    void departments() {
        Province.register();
        labour = REGISTRAR.department("Sở Lao động", "Việc làm");
        home = REGISTRAR.department("Sở Nội vụ", "Biên chế");
        health = REGISTRAR.department("Sở Y tế", "Khám, chữa bệnh");
    }

    @Test
    void what_a_move_established_stays_as_long_as_another_stands_on_it() {
        var successor = UUID.randomUUID();
        var name = "Sở Hợp nhất " + successor;
        var profile = AgenciesApi.profile(successor, name, null, SampleProvince.AREA);
        var id =
                Departments.effective(
                        ON,
                        AgenciesApi.body(
                                "kind", "CONSOLIDATE",
                                "inputIds", AgenciesApi.ids(labour, home),
                                "outputs", List.of(AgenciesApi.body("establishes", profile))),
                        transfer(health, successor));

        REGISTRAR
                .annul(id, ON, "moves[0]")
                .statusCode(409)
                .body("code", equalTo("annulled-together"))
                .body("detail", containsString(name))
                .body("detail", containsString("moves[1]"));
        AgenciesApi.decide(REGISTRAR.annul(id, ON, "moves[1]"));
        AgenciesApi.decide(REGISTRAR.annul(id, ON, "moves[0]"));

        owns(health);
        owns(labour);
    }

    @Test
    void a_function_does_not_come_back_to_an_agency_that_stays_ended() {
        var id =
                Departments.effective(
                        ON, Departments.absorbed(labour, home), transfer(labour, health.id()));

        REGISTRAR
                .annul(id, ON, "moves[1]")
                .statusCode(409)
                .body("code", equalTo("has-ended"))
                .body("detail", containsString(labour.name()));
        AgenciesApi.decide(REGISTRAR.annul(id, ON, "moves[0]"));
        REGISTRAR.get("/agencies/{id}", labour.id()).body("functions", equalTo(List.of()));
        AgenciesApi.decide(REGISTRAR.annul(id, ON, "moves[1]"));

        owns(labour);
    }

    @Test
    void what_was_given_to_the_result_since_is_in_the_way() {
        var merged = REGISTRAR.consolidate(ON, null, labour, home);
        var id = AgenciesApi.decide(merged).extract().<String>path("id");
        var successor = UUID.fromString(AgenciesApi.successor(merged));

        StaffingApi.grant(successor, LATER, 5);

        REGISTRAR.annul(id, ON).statusCode(409).body("code", equalTo("changed-since"));
        StaffingApi.grant(successor, LATER, 0);
        REGISTRAR.annul(id, LATER).statusCode(201);
    }

    @Test
    void what_was_put_below_the_result_since_is_in_the_way() {
        var merged = REGISTRAR.consolidate(ON, null, labour, home);
        var id = AgenciesApi.decide(merged).extract().<String>path("id");
        var successor = AgenciesApi.successor(merged);
        var name = "Chi cục về sau " + successor;
        REGISTRAR
                .registerAgency(
                        AgenciesApi.body(
                                "name",
                                name,
                                "kind",
                                "SUB_DEPARTMENT",
                                "bloc",
                                "GOVERNMENT",
                                "level",
                                "PROVINCE",
                                "areaId",
                                SampleProvince.AREA,
                                "parentId",
                                successor,
                                "validFrom",
                                LATER))
                .statusCode(201);

        var draft = REGISTRAR.annul(id, LATER).statusCode(201);

        REGISTRAR
                .submit(draft.extract().path("id"), 0)
                .statusCode(422)
                .body("errors.code", contains("restored-on-ended"))
                .body("errors[0].message", containsString(name));
    }

    @Test
    void moves_are_named_as_the_case_lists_them_and_once() {
        var merged = Departments.effective(ON, Departments.absorbed(labour, home));

        for (var unknown : List.of("moves[1]", "areaMoves[0]", "outputs[0]", "moves[-1]", "")) {
            refused(REGISTRAR.annul(merged, ON, unknown), "moves[0]", "move-ref-unknown");
        }
        refused(REGISTRAR.annul(merged, ON, "moves[0]", "moves[0]"), "moves[1]", "move-ref-twice");
    }

    private static void refused(ValidatableResponse answer, String field, String code) {
        answer.statusCode(400)
                .body("errors.field", contains(field))
                .body("errors.code", contains(code));
    }

    private static Map<String, Object> transfer(Department from, UUID to) {
        return AgenciesApi.body(
                "kind",
                "TRANSFER_FUNCTION",
                "functionMoves",
                List.of(
                        AgenciesApi.body(
                                "functionId", from.functions().getFirst(), "toAgencyId", to)));
    }

    private static void owns(Department department) {
        REGISTRAR
                .get("/agencies/{id}", department.id())
                .body("functions.name", equalTo(department.functionNames()));
    }
}
