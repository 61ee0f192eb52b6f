package vn.tinhgon.agencies.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class NamesakesTest {

    private static final LocalDate ON = LocalDate.of(2025, 3, 1);
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void the_same_agency_is_not_registered_twice() {
        var first = REGISTRAR.registerAgency(agency("Sở Hoà giải", null)).statusCode(201);

        REGISTRAR
                .registerAgency(agency("Sở  hòa giải", null))
                .statusCode(409)
                .body("code", equalTo("agency-name-taken"))
                .body("detail", containsString(first.extract().path("id")));
    }

    @Test
    void not_even_by_requests_that_come_at_once() throws Exception {
        Callable<Integer> request =
                () -> REGISTRAR.registerAgency(agency("Sở Vội vàng", null)).extract().statusCode();

        try (var clients = Executors.newFixedThreadPool(5)) {
            var answers =
                    clients.invokeAll(Collections.nCopies(5, request)).stream()
                            .map(answer -> answer.resultNow())
                            .toList();

            assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409);
        }
    }

    @Test
    void names_that_differ_in_their_marks_are_two_when_both_have_their_ids() {
        REGISTRAR.registerAgency(agency("Trạm Bà Tri", null)).statusCode(201);
        var other = agency("Trạm Ba Tri", null);

        REGISTRAR.registerAgency(other).statusCode(409);
        other.put("id", UUID.randomUUID().toString());
        REGISTRAR.registerAgency(other).statusCode(201);
    }

    @Test
    void each_department_may_have_an_office() {
        REGISTRAR.registerAgency(agency("Văn phòng sở", SampleProvince.HEALTH)).statusCode(201);
        REGISTRAR.registerAgency(agency("Văn phòng sở", SampleProvince.FINANCE)).statusCode(201);
        REGISTRAR.registerAgency(agency("Văn phòng sở", SampleProvince.HEALTH)).statusCode(409);
    }

    @Test
    void a_successor_may_bear_the_name_of_one_that_it_ends_and_of_no_other() {
        var labour = REGISTRAR.department("Sở Lao động");
        var home = REGISTRAR.department("Sở Nội vụ");
        var health = REGISTRAR.department("Sở Y tế");

        REGISTRAR
                .draft(named(health.name(), labour, home))
                .statusCode(409)
                .body("code", equalTo("agency-name-taken"));
        AgenciesApi.decide(REGISTRAR.draft(named(home.name(), labour, home)));
    }

    @Test
    void a_name_is_free_again_when_its_agency_has_ended() {
        var labour = REGISTRAR.department("Sở Lao động");
        AgenciesApi.decide(REGISTRAR.absorb(ON, REGISTRAR.department("Sở Nội vụ"), labour));
        var again = agency(labour.name(), null);

        REGISTRAR.registerAgency(again).statusCode(409);
        again.put("validFrom", ON.toString());
        REGISTRAR.registerAgency(again).statusCode(201);
    }

    private static Map<String, Object> named(String successor, Department... inputs) {
        var established = agency(successor, null);
        established.remove("validFrom");
        return AgenciesApi.of(
                ON,
                "Hợp nhất",
                AgenciesApi.body(
                        "kind",
                        "CONSOLIDATE",
                        "inputIds",
                        AgenciesApi.ids(inputs),
                        "outputs",
                        List.of(Map.of("establishes", established))));
    }

    private static Map<String, Object> agency(String name, UUID parent) {
        return new HashMap<>(
                AgenciesApi.body(
                        "name",
                        name,
                        "kind",
                        "DEPARTMENT",
                        "bloc",
                        "GOVERNMENT",
                        "level",
                        "PROVINCE",
                        "areaId",
                        SampleProvince.AREA,
                        "parentId",
                        parent,
                        "validFrom",
                        Province.SINCE));
    }
}
