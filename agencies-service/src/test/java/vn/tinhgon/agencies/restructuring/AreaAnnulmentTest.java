package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tinhgon.agencies.restructuring.Communes.consolidated;
import static vn.tinhgon.agencies.restructuring.Communes.effective;
import static vn.tinhgon.agencies.restructuring.Communes.name;
import static vn.tinhgon.agencies.restructuring.Communes.part;
import static vn.tinhgon.agencies.restructuring.Communes.whole;
import static vn.tinhgon.agencies.restructuring.Departments.ON;

import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;

/** Which areas of a case are taken back alone, and which together. */
@QuarkusTest
class AreaAnnulmentTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    @Inject Jdbi jdbi;

    private final Communes communes = new Communes();

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void a_commune_does_not_come_back_into_a_district_that_stays_ended() {
        var district = communes.district();
        var first = communes.commune(district);
        var second = communes.commune(district);
        var before = communes.state(jdbi);
        var reform =
                effective(
                        List.of(),
                        List.of(
                                consolidated(
                                        UUID.randomUUID(), List.of(whole(first), whole(second))),
                                AgenciesApi.body(
                                        "kind", "TERMINATE", "inputs", List.of(whole(district)))));

        var alone = REGISTRAR.annul(reform, ON, "areaMoves[0]").statusCode(201);
        REGISTRAR
                .submit(id(alone), 0)
                .statusCode(422)
                .body("errors.code", contains("restored-on-ended"))
                .body("errors[0].message", containsString(name(first)))
                .body("errors[0].message", containsString(name(district)));
        REGISTRAR.close("withdrawal", id(alone), 0).statusCode(200);
        AgenciesApi.decide(REGISTRAR.annul(reform, ON, "areaMoves[0]", "areaMoves[1]"));

        assertThat(communes.state(jdbi)).isEqualTo(before);
    }

    @Test
    void one_merger_of_communes_is_taken_back_and_the_other_stays() {
        var one = communes.commune();
        var other = communes.commune();
        var before = communes.state(jdbi);
        var third = communes.commune();
        var fourth = communes.commune();
        var merged = UUID.randomUUID();
        var reform =
                effective(
                        List.of(),
                        List.of(
                                consolidated(UUID.randomUUID(), List.of(whole(one), whole(other))),
                                consolidated(merged, List.of(whole(third), whole(fourth)))));

        AgenciesApi.decide(REGISTRAR.annul(reform, ON, "areaMoves[0]"));

        assertThat(new RegistryState(jdbi).around(ON, List.of(one, other))).isEqualTo(before);
        REGISTRAR.get("/areas/{id}", merged).statusCode(200);
        REGISTRAR.get("/areas/{id}", third).statusCode(404);
    }

    @Test
    void an_area_that_went_in_parts_comes_back_from_all_of_them() {
        var beside = communes.commune();
        var divided = communes.commune();
        var before = communes.state(jdbi);
        var reform =
                effective(
                        List.of(),
                        List.of(
                                consolidated(
                                        UUID.randomUUID(), List.of(whole(beside), part(divided))),
                                consolidated(UUID.randomUUID(), List.of(part(divided)))));

        together(REGISTRAR.annul(reform, ON, "areaMoves[0]"), name(divided), "areaMoves[1]");
        AgenciesApi.decide(REGISTRAR.annul(reform, ON, "areaMoves[0]", "areaMoves[1]"));

        assertThat(communes.state(jdbi)).isEqualTo(before);
    }

    @Test
    void what_was_renamed_and_came_to_lie_elsewhere_goes_back_by_both_moves() {
        var district = communes.district();
        var other = communes.district();
        var commune = communes.commune(district);
        var before = communes.state(jdbi);
        var renamed = "Xã đổi tên " + commune;
        var reform =
                effective(
                        List.of(),
                        List.of(
                                AgenciesApi.body(
                                        "kind", "ABSORB",
                                        "inputs", List.of(whole(district)),
                                        "outputs", List.of(whole(other))),
                                AgenciesApi.body(
                                        "kind",
                                        "RENAME",
                                        "inputs",
                                        List.of(whole(commune)),
                                        "name",
                                        renamed)));

        together(REGISTRAR.annul(reform, ON, "areaMoves[0]"), renamed, "areaMoves[1]");
        AgenciesApi.decide(REGISTRAR.annul(reform, ON));

        assertThat(communes.state(jdbi)).isEqualTo(before);
    }

    @Test
    void an_agency_restored_in_a_commune_that_stays_merged_sits_in_the_new_one() {
        var first = communes.commune();
        var second = communes.commune();
        var committee = committee(first);
        var other = committee(second);
        var merged = UUID.randomUUID();
        var reform =
                effective(
                        List.of(
                                AgenciesApi.body(
                                        "kind", "ABSORB",
                                        "inputIds", List.of(committee),
                                        "outputs", List.of(AgenciesApi.body("agencyId", other)))),
                        List.of(consolidated(merged, List.of(whole(first), whole(second)))));

        AgenciesApi.decide(REGISTRAR.annul(reform, ON, "moves[0]"));

        REGISTRAR
                .get("/agencies/{id}", committee)
                .body("status", equalTo("ACTIVE"))
                .body("areaId", equalTo(merged.toString()));
        AgenciesApi.decide(REGISTRAR.annul(reform, ON));
        REGISTRAR.get("/agencies/{id}", committee).body("areaId", equalTo(first.toString()));
    }

    private static void together(ValidatableResponse refused, String name, String others) {
        refused.statusCode(409)
                .body("code", equalTo("annulled-together"))
                .body("detail", containsString(name))
                .body("detail", containsString(others));
    }

    private static String committee(UUID area) {
        return REGISTRAR
                .registerAgency(
                        AgenciesApi.body(
                                "name",
                                "UBND " + area,
                                "kind",
                                "PEOPLES_COMMITTEE",
                                "bloc",
                                "GOVERNMENT",
                                "level",
                                "COMMUNE",
                                "areaId",
                                area,
                                "validFrom",
                                Province.SINCE))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String id(ValidatableResponse answer) {
        return answer.extract().path("id");
    }
}
