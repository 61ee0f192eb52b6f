package vn.tinhgon.agencies.restructuring;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.platform.testing.SampleProvince;

/** Cases across two provinces, drafted by the centre. */
@QuarkusTest
class RestructuringScopeTest {

    private static final LocalDate ON = LocalDate.of(2025, 3, 1);
    private static final AgenciesApi CENTRE = AgenciesApi.as("demo");

    @BeforeEach
    void provinces() {
        Province.register();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "foreign"})
    void who_answers_for_a_part_reads_it_and_does_nothing_else(String user) {
        var ended = here("Sở bên này");
        var id = id(CENTRE.absorb(ON, there("Sở bên kia"), ended));
        var province = AgenciesApi.as(user);

        province.get("/restructurings/{id}", id).statusCode(200);
        province.get("/restructurings?subjectId={ended}", ended.id()).body("items.id", hasItem(id));
        province.simulate(id).statusCode(404);
        province.submit(id, 0).statusCode(404).body("code", equalTo("restructuring-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"approver", "foreign"})
    void who_answers_for_a_part_does_not_decide(String user) {
        var id = id(CENTRE.absorb(ON, there("Sở bên kia"), here("Sở bên này")));
        CENTRE.submit(id, 0).statusCode(200);

        AgenciesApi.as(user).approve(id, 1).statusCode(404);

        CENTRE.get("/restructurings/{id}", id).body("state", equalTo("SUBMITTED"));
        CENTRE.approve(id, 1).statusCode(403).body("code", equalTo("approver-is-drafter"));
    }

    @Test
    void a_receiver_of_a_function_is_a_part_of_the_case() {
        var labour = here("Sở Lao động", "Việc làm");
        var move =
                AgenciesApi.body(
                        "functionId",
                        labour.functions().getFirst(),
                        "toAgencyId",
                        there("Sở bên kia").id());
        var id = id(CENTRE.consolidate(ON, List.of(move), labour, here("Sở Nội vụ")));

        AgenciesApi.as("registrar").submit(id, 0).statusCode(404);
        AgenciesApi.as("foreign").get("/restructurings/{id}", id).statusCode(200);
        CENTRE.simulate(id).statusCode(200);
    }

    @Test
    void a_successor_in_another_province_is_a_part_of_the_case() {
        var draft =
                AgenciesApi.of(
                        ON,
                        "Hợp nhất",
                        AgenciesApi.body(
                                "kind",
                                "CONSOLIDATE",
                                "inputIds",
                                AgenciesApi.ids(here("Sở Một"), here("Sở Hai")),
                                "outputs",
                                List.of(
                                        AgenciesApi.body(
                                                "establishes",
                                                AgenciesApi.profile(
                                                        null,
                                                        "Sở liên tỉnh",
                                                        null,
                                                        Province.NEIGHBOUR)))));
        var id = id(CENTRE.draft(draft));

        AgenciesApi.as("registrar").submit(id, 0).statusCode(404);
        AgenciesApi.as("foreign").submit(id, 0).statusCode(404);
        CENTRE.submit(id, 0).statusCode(200);
    }

    private static Department here(String name, String... functions) {
        return in(SampleProvince.AREA, name, functions);
    }

    private static Department there(String name) {
        return in(Province.NEIGHBOUR, name);
    }

    private static Department in(UUID area, String name, String... functions) {
        return CENTRE.department(area, name, null, functions);
    }

    private static String id(ValidatableResponse drafted) {
        return drafted.statusCode(201).extract().path("id");
    }
}
