package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Told;
import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.FunctionsTransferred;
import vn.tinhgon.events.MovedFunction;
import vn.tinhgon.events.OwnedFunction;

/**
 * The reorganisation of a district that the plan for Conclusion 121-KL/TW lays down (II.2): as one
 * case, with every function by name.
 */
@QuarkusTest
class DistrictReformTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    @Inject Told told;
    private District district;
    private DistrictReform reform;

    @BeforeEach
    void a_district_before_the_reform() {
        Province.register();
        district = District.registered();
        reform = DistrictReform.of(district);
    }

    @Test
    void eight_units_become_five_and_two_party_boards_one() {
        var id = REGISTRAR.draft(reform.whole()).statusCode(201).extract().<String>path("id");

        var simulated = REGISTRAR.simulate(id).statusCode(200).body("allowed", equalTo(true));

        var counts = simulated.extract().<List<Map<String, Object>>>path("effects.unitsByKind");
        assertThat(units(counts, "DIVISION", "PROJECT_BOARD", "PUBLIC_SERVICE_UNIT"))
                .containsExactly(8, 5);
        assertThat(units(counts, "PARTY_BOARD")).containsExactly(2, 1);
        assertThat(units(counts, "STEERING_COMMITTEE")).containsExactly(2, 0);
        simulated
                .body("effects.orphanedFunctions", empty())
                .body("effects.doubledFunctions", empty());
    }

    @Test
    void whichever_function_is_left_out_submission_is_refused_and_names_it() {
        for (var forgotten : reform.moved()) {
            var id =
                    REGISTRAR
                            .draft(reform.without(forgotten))
                            .statusCode(201)
                            .extract()
                            .<String>path("id");

            REGISTRAR
                    .submit(id, 0)
                    .statusCode(422)
                    .body("code", equalTo("restructuring-refused"))
                    .body("errors.code", equalTo(List.of("functions-orphaned")))
                    .body("errors[0].message", containsString(forgotten))
                    .body("errors[0].source", containsString("II.1.2"));
        }
    }

    @Test
    void it_takes_effect_as_a_whole_and_is_annulled_as_a_whole() {
        var before = district.structure(District.ON);

        var id = AgenciesApi.decide(REGISTRAR.draft(reform.whole())).extract().<String>path("id");

        owns(reform.farming(), "Giảm nghèo");
        owns(district.agencies.get("Phòng Giáo dục và Đào tạo"), "Giáo dục nghề nghiệp");
        owns(district.agencies.get("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"), "Trẻ em");
        owns(reform.culture(), "Khoa học và công nghệ");
        owns(reform.economy(), "Công thương");
        REGISTRAR
                .get("/agencies/{id}", district.agencies.get("Phòng Nội vụ"))
                .body("name", containsString("Phòng Nội vụ"))
                .body("status", equalTo("ACTIVE"));
        REGISTRAR.get("/pilots/{id}", district.pilot).body("state", equalTo("ENDED"));

        AgenciesApi.decide(REGISTRAR.annul(id, District.ON));

        assertThat(district.structure(District.ON)).isEqualTo(before);
        REGISTRAR.get("/agencies/{id}", reform.farming()).statusCode(404);
        REGISTRAR.get("/pilots/{id}", district.pilot).body("state", equalTo("RUNNING"));
    }

    @Test
    void where_each_function_went_is_told_with_who_owns_it_now() {
        var id = AgenciesApi.decide(REGISTRAR.draft(reform.whole())).extract().<String>path("id");

        var labour = district.agencies.get("Phòng Lao động- Thương binh và Xã hội");
        var merger =
                told.about(id, AgenciesMerged.class).stream()
                        .filter(e -> e.endedIds().contains(labour))
                        .findFirst()
                        .orElseThrow();
        assertThat(merger.functions())
                .extracting(MovedFunction::name, MovedFunction::fromAgencyId)
                .contains(tuple("Giảm nghèo", labour), tuple("Giáo dục nghề nghiệp", labour))
                .doesNotContain(tuple("Việc làm, người có công", labour));
        var poverty =
                merger.functions().stream()
                        .filter(f -> f.name().equals("Giảm nghèo"))
                        .findFirst()
                        .orElseThrow();
        var transfer =
                told.about(labour.toString(), FunctionsTransferred.class).stream()
                        .filter(e -> reform.farming().equals(e.toAgencyId()))
                        .findFirst()
                        .orElseThrow();
        assertThat(transfer.functions()).contains(poverty);
        assertThat(transfer.to().agencyId()).isEqualTo(reform.farming());
        assertThat(transfer.to().ownedFunctions())
                .extracting(OwnedFunction::functionId)
                .contains(poverty.functionId());
    }

    @Test
    void the_boards_alone_are_two_again_and_the_pilot_goes_on() {
        var id = AgenciesApi.decide(REGISTRAR.draft(reform.whole())).extract().<String>path("id");

        AgenciesApi.decide(REGISTRAR.annul(id, District.ON, "moves[4]", "endedPilotIds[0]"));

        owns(district.agencies.get("Ban Tuyên giáo"), "Tuyên giáo");
        owns(district.agencies.get("Ban Dân vận"), "Dân vận");
        REGISTRAR.get("/agencies/{id}", reform.board()).statusCode(404);
        REGISTRAR.get("/pilots/{id}", district.pilot).body("state", equalTo("RUNNING"));
        owns(reform.farming(), "Giảm nghèo");
        REGISTRAR.get("/restructurings/{id}", id).body("annulled", equalTo("PARTLY"));
    }

    @Test
    void the_spellings_of_one_agency_mean_one_agency() {
        var named =
                List.of(
                        "Phòng Lao động- Thương Binh và Xã hội",
                        "Phòng Lao động- Thương binh và Xã hội",
                        "Phòng Lao động - Thương binh và Xã hội");

        REGISTRAR
                .post(
                        "/agencies/resolutions",
                        AgenciesApi.body(
                                "scope",
                                district.scope(),
                                "asOf",
                                District.ON.minusDays(1),
                                "names",
                                named))
                .statusCode(200)
                .body(
                        "names.agencyId",
                        everyItem(
                                equalTo(
                                        district.agencies
                                                .get("Phòng Lao động- Thương binh và Xã hội")
                                                .toString())));
    }

    private void owns(UUID agency, String function) {
        REGISTRAR
                .get("/agencies/{id}", agency)
                .statusCode(200)
                .body("functions.name", hasItem(function));
    }

    private static List<Integer> units(List<Map<String, Object>> counts, String... kinds) {
        var of = List.of(kinds);
        var before = 0;
        var after = 0;
        for (var count : counts) {
            if (of.contains(count.get("of"))) {
                before += (int) count.get("before");
                after += (int) count.get("after");
            }
        }
        return List.of(before, after);
    }
}
