package vn.tinhgon.agencies.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class NameResolutionTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void names_are_resolved_together_in_their_order() {
        var labour = REGISTRAR.department("Sở Lao động - Thương binh và Xã hội Cần Giuộc");
        var farming = REGISTRAR.department("Sở Nông nghiệp Cần Giuộc");

        resolve(
                        labour.name().toUpperCase(),
                        "Hội Người yêu hoa lan",
                        farming.name().replace("Nông nghiệp", "NN"))
                .body("written[1]", equalTo("Hội Người yêu hoa lan"))
                .body("agencyId", contains(labour.id().toString(), null, farming.id().toString()))
                .body("candidates[0].reason", contains("EXACT"))
                .body("candidates[1]", empty())
                .body("candidates[2].reason", contains("ABBREVIATION"));
    }

    @Test
    void what_is_not_sure_is_left_to_a_person() {
        var culture = REGISTRAR.department("Sở Văn hóa Bến Lức");

        resolve(culture.name().replace("Văn hóa", "Văn hoa nghệ"), "Văn hóa Bến Lức")
                .body("agencyId", contains(nullValue(), nullValue()))
                .body("candidates[0].agencyId", hasItem(culture.id().toString()))
                .body("candidates[0].reason", hasItem("SIMILAR"))
                .body("candidates[1].agencyId", hasItem(culture.id().toString()))
                .body("candidates[1].reason", hasItem("WORDS"));
    }

    @Test
    void one_name_of_two_agencies_is_not_sure() {
        var board = REGISTRAR.department("Ban Dân vận Đức Huệ");
        register(board.name(), board.id().toString());

        resolve(board.name())
                .body("[0].agencyId", nullValue())
                .body("[0].candidates.agencyId", hasItems(board.id().toString()));
    }

    @Test
    void a_name_of_an_agency_that_merged_away_comes_with_its_successors() {
        var labour = REGISTRAR.department("Sở Thương binh Tân Trụ");
        var home = REGISTRAR.department("Sở Nội vụ Tân Trụ");
        AgenciesApi.decide(REGISTRAR.absorb(LocalDate.of(2024, 1, 1), home, labour));

        resolve(labour.name())
                .body("[0].agencyId", equalTo(home.id().toString()))
                .body("[0].candidates[0].name", equalTo(labour.name()))
                .body("[0].candidates[0].successors.name", contains(home.name()));
        ask(AgenciesApi.body("names", List.of(labour.name()), "asOf", "2023-12-31"))
                .body("[0].agencyId", equalTo(labour.id().toString()))
                .body("[0].candidates[0].successors", empty());
    }

    @Test
    void names_are_looked_up_within_the_scope_and_in_limits() {
        ask(AgenciesApi.body("names", List.of("Sở Y tế"), "scope", "vn.92")).statusCode(403);
        ask(AgenciesApi.body("names", Collections.nCopies(501, "Sở Y tế"))).statusCode(400);
        AgenciesApi.as("foreign")
                .post("/agencies/resolutions", AgenciesApi.body("names", List.of("Sở Y tế")))
                .body("[0].candidates.agencyId", not(hasItem(SampleProvince.HEALTH.toString())));
    }

    private static void register(String name, String parent) {
        REGISTRAR
                .registerAgency(
                        AgenciesApi.body(
                                "name",
                                name,
                                "kind",
                                "PARTY_BOARD",
                                "bloc",
                                "PARTY",
                                "level",
                                "PROVINCE",
                                "areaId",
                                SampleProvince.AREA,
                                "parentId",
                                parent,
                                "validFrom",
                                Province.SINCE))
                .statusCode(201);
    }

    private static ValidatableResponse resolve(String... names) {
        return ask(AgenciesApi.body("names", List.of(names))).statusCode(200);
    }

    private static ValidatableResponse ask(Object body) {
        return REGISTRAR.post("/agencies/resolutions", body);
    }
}
