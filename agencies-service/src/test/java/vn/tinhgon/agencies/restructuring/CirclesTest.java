package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Requests;
import vn.tinhgon.agencies.area.Communes;
import vn.tinhgon.platform.testing.SampleProvince;

/** However cases follow each other, nothing comes to stand below itself on any day. */
@QuarkusTest
class CirclesTest {

    private static final LocalDate EARLIER = LocalDate.of(2025, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 6, 1);
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    private Department one;
    private Department other;

    @BeforeEach
    void departments() {
        Province.register();
        one = REGISTRAR.department("Sở Vòng Một");
        other = REGISTRAR.department("Sở Vòng Hai");
    }

    @ParameterizedTest
    @CsvSource({
        "parentId, parentId",
        "directedById, directedById",
        "parentId, directedById",
        "directedById, parentId"
    })
    void both_lines_of_command_are_one_hierarchy(String first, String second) {
        AgenciesApi.decide(put(EARLIER, one, first, other.id()));

        loops(put(LATER, other, second, one.id()));
    }

    @Test
    void an_earlier_case_closes_no_circle_with_what_is_so_later() {
        AgenciesApi.decide(put(LATER, one, "parentId", other.id()));

        loops(put(EARLIER, other, "parentId", one.id()));
    }

    @Test
    void who_takes_over_is_not_to_stand_below_itself_later() {
        AgenciesApi.decide(put(LATER, one, "parentId", other.id()));

        loops(REGISTRAR.absorb(EARLIER, one, other));
    }

    @Test
    void of_two_cases_that_are_decided_at_once_one_is_refused() throws Exception {
        var cases =
                List.of(
                        submitted(put(EARLIER, one, "parentId", other.id())),
                        submitted(put(EARLIER, other, "parentId", one.id())));
        var together = new CyclicBarrier(2);

        try (var nodes = Executors.newFixedThreadPool(2)) {
            var answers =
                    nodes
                            .invokeAll(cases.stream().map(id -> approval(id, together)).toList())
                            .stream()
                            .map(answer -> answer.resultNow())
                            .toList();

            assertThat(answers).containsExactlyInAnyOrder("EFFECTIVE", "hierarchy-would-loop");
        }
    }

    @Test
    void who_directs_must_be_there() {
        put(EARLIER, one, "directedById", UUID.randomUUID())
                .statusCode(404)
                .body("code", equalTo("agency-not-found"));
    }

    @Test
    void an_area_is_put_only_into_one_of_a_level_above() {
        var district =
                Communes.register(
                        "631", "Huyện Vòng", "DISTRICT", SampleProvince.AREA, Province.SINCE);
        var commune = Communes.register("63101", "Xã Vòng", "COMMUNE", district, Province.SINCE);

        REGISTRAR
                .draft(
                        Requests.areaCase(
                                EARLIER,
                                Map.of(
                                        "kind",
                                        "REPARENT",
                                        "inputs",
                                        List.of(Map.of("areaId", district.toString())),
                                        "parentId",
                                        commune.toString())))
                .statusCode(400)
                .body("errors[0].field", equalTo("areaMoves"))
                .body("errors[0].code", equalTo("level-not-below"));
        REGISTRAR
                .draft(
                        Requests.areaCase(
                                EARLIER,
                                Map.of(
                                        "kind",
                                        "ABSORB",
                                        "inputs",
                                        List.of(Map.of("areaId", district.toString())),
                                        "outputs",
                                        List.of(Map.of("areaId", commune.toString())))))
                .statusCode(400)
                .body("errors[0].field", equalTo("areaMoves"))
                .body("errors[0].code", equalTo("level-not-below"));
    }

    private static ValidatableResponse put(
            LocalDate on, Department agency, String relation, UUID superior) {
        return REGISTRAR.draft(Requests.reparent(on, agency, relation, superior));
    }

    private static void loops(ValidatableResponse answer) {
        answer.statusCode(409)
                .body("code", equalTo("hierarchy-would-loop"))
                .body("errors[0].field", equalTo("moves"));
    }

    private static String submitted(ValidatableResponse drafted) {
        String id = drafted.statusCode(201).extract().path("id");
        REGISTRAR.submit(id, 0).statusCode(200);
        return id;
    }

    private static Callable<String> approval(String id, CyclicBarrier together) {
        return () -> {
            together.await();
            var answer = AgenciesApi.as("approver").approve(id, 1).extract();
            return answer.statusCode() == 200 ? answer.path("state") : answer.path("code");
        };
    }
}
