package vn.tinhgon.agencies.restructuring.rest;

import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class DraftRequestTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private Department labour;

    @BeforeEach
    void province() {
        Province.register();
        labour = REGISTRAR.department("Sở Lao động");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inputIds", "functionMoves", "outputs"})
    void lists_hold_no_nothing(String list) {
        var move = move();
        move.put(list, Arrays.asList((Object) null));

        refuses(move, "moves[0]." + list + "[0]");
    }

    @Test
    void nor_do_those_of_what_is_established() {
        refuses(
                established("codes", Arrays.asList((Object) null)),
                "moves[0].outputs[0].establishes.codes[0]");
    }

    @Test
    void the_id_of_the_successor_is_none_of_those_that_end() {
        refuses(established("id", labour.id().toString()), "moves[0].outputs");
    }

    @Test
    void what_is_wrong_with_the_successor_is_told_as_its_own() {
        refuses(established("level", "CENTRAL"), "moves[0].outputs[0].level");
    }

    @Test
    void an_output_is_either_there_or_established() {
        var both =
                AgenciesApi.body(
                        "agencyId",
                        labour.id(),
                        "establishes",
                        AgenciesApi.profile(null, "Sở", null, SampleProvince.AREA));

        refuses(withOutput(both), "moves[0].outputs[0]");
        refuses(withOutput(Map.of()), "moves[0].outputs[0]");
    }

    private Map<String, Object> established(String field, Object value) {
        var profile = new HashMap<>(AgenciesApi.profile(null, "Sở Mới", null, SampleProvince.AREA));
        profile.put(field, value);
        return withOutput(Map.of("establishes", profile));
    }

    private Map<String, Object> withOutput(Map<String, Object> output) {
        var move = move();
        move.put("outputs", List.of(output));
        return move;
    }

    private Map<String, Object> move() {
        return new HashMap<>(
                AgenciesApi.body(
                        "kind",
                        "CONSOLIDATE",
                        "inputIds",
                        AgenciesApi.ids(labour, REGISTRAR.department("Sở Nội vụ")),
                        "outputs",
                        List.of(AgenciesApi.newDepartment("Sở Mới", null))));
    }

    private static void refuses(Map<String, Object> move, String field) {
        REGISTRAR
                .draft(AgenciesApi.of(LocalDate.of(2030, 1, 1), "Hợp nhất", move))
                .statusCode(400)
                .body("errors.field", equalTo(List.of(field)));
    }
}
