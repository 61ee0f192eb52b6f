package vn.tinhgon.agencies.restructuring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;

/** What a case would do, shown before it is decided. */
@QuarkusTest
class SimulationTest {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void a_simulation_shows_all_that_would_change_and_changes_nothing() {
        var labour = REGISTRAR.department("Sở Lao động", "Việc làm", "Giảm nghèo");
        var home = REGISTRAR.department("Sở Nội vụ", "Biên chế");
        var centre = REGISTRAR.department("Trung tâm Việc làm", labour.id());
        var id = id(REGISTRAR.consolidate(LATER, null, labour, home));

        REGISTRAR
                .simulate(id)
                .statusCode(200)
                .body("allowed", equalTo(true))
                .body("effects.units.before", equalTo(2))
                .body("effects.units.after", equalTo(1))
                .body("effects.units.net", equalTo(-1))
                .body("effects.heirs.to.flatten().name", hasItem(containsString("Sở hợp nhất")))
                .body("effects.functions", hasSize(3))
                .body("effects.functions.to.flatten().name", hasItem(containsString("Sở hợp nhất")))
                .body("effects.orphanedFunctions", empty())
                .body("effects.closedCodes.code", contains(labour.code(), home.code()))
                .body("effects.subordinates.name", contains(centre.name()))
                .body("rules.rule", contains(2, 3, 4, 6, 7, 8, 20))
                .body(
                        "rules.outcome",
                        contains(
                                "PASSED", "PASSED", "WARNED", "PASSED", "PASSED", "PASSED",
                                "PASSED"))
                .body("rules.source", hasItem(containsString("II.1.1")));
        REGISTRAR
                .get("/agencies/{id}?asOf={day}", labour.id(), LATER.toString())
                .body("status", equalTo("ACTIVE"))
                .body("validTo", nullValue());
    }

    @Test
    void a_function_left_out_is_named_and_blocks_submission() {
        var labour = REGISTRAR.department("Sở Lao động", "Việc làm", "Giảm nghèo");
        var home = REGISTRAR.department("Sở Nội vụ", "Biên chế");
        var moves =
                List.of(move(labour.functions().get(0), null), move(home.functions().get(0), null));
        var forgotten = labour.functionNames().get(1);
        var id = id(REGISTRAR.consolidate(LATER, moves, labour, home));

        REGISTRAR
                .simulate(id)
                .body("allowed", equalTo(false))
                .body("effects.orphanedFunctions", contains(forgotten))
                .body(
                        "rules.outcome",
                        contains(
                                "PASSED", "REFUSED", "WARNED", "PASSED", "PASSED", "PASSED",
                                "PASSED"));
        REGISTRAR
                .submit(id, 0)
                .statusCode(422)
                .body("code", equalTo("restructuring-refused"))
                .body("errors[0].message", containsString(forgotten))
                .body("errors[0].source", containsString("II.1.2"));
    }

    @Test
    void a_function_given_twice_is_named_and_blocks_submission() {
        var health = REGISTRAR.department("Sở Y tế");
        var labour = REGISTRAR.department("Sở Lao động", "Bảo trợ xã hội");
        var home = REGISTRAR.department("Sở Nội vụ");
        var twice = labour.functions().getFirst();
        var moves = List.of(move(twice, null), move(twice, health.id()));
        var id = id(REGISTRAR.consolidate(LATER, moves, labour, home));

        REGISTRAR
                .simulate(id)
                .body("allowed", equalTo(false))
                .body("effects.doubledFunctions", contains(labour.functionNames().getFirst()));
    }

    private static String id(ValidatableResponse drafted) {
        return drafted.statusCode(201).extract().path("id");
    }

    private static Map<String, Object> move(UUID function, UUID to) {
        return AgenciesApi.body("functionId", function, "toAgencyId", to);
    }
}
