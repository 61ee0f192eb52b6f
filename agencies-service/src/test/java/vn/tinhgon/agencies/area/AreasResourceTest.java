package vn.tinhgon.agencies.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Told;
import vn.tinhgon.events.AreaRegistered;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class AreasResourceTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    @Inject Told told;

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void an_area_lies_below_its_parent_and_is_told() {
        var answer =
                REGISTRAR
                        .registerArea(commune("31327", "Phường Vị Thanh", REFORM))
                        .statusCode(201)
                        .header("ETag", "\"0\"")
                        .header("Location", notNullValue())
                        .body("scope", equalTo("vn.93.31327"));

        var id = answer.extract().<String>path("id");
        assertThat(told.about(id, AreaRegistered.class))
                .containsExactly(
                        new AreaRegistered(
                                UUID.fromString(id),
                                "31327",
                                "Phường Vị Thanh",
                                "COMMUNE",
                                "vn.93.31327",
                                SampleProvince.AREA,
                                REFORM));
    }

    @Test
    void the_district_level_ended_with_june_2025() {
        var before = area("930", "Thành phố Vị Thanh", "DISTRICT", REFORM.minusDays(1));
        var after = area("931", "Thành phố Ngã Bảy", "DISTRICT", REFORM);

        REGISTRAR.registerArea(before).statusCode(201);
        REGISTRAR
                .registerArea(after)
                .statusCode(400)
                .body("errors[0].field", equalTo("level"))
                .body(
                        "errors[0].message",
                        equalTo("Không có cấp hành chính \"DISTRICT\" vào ngày 1/7/2025."));
    }

    @Test
    void a_level_lies_below_that_of_its_parent() {
        REGISTRAR
                .registerArea(area("94", "Tỉnh trong tỉnh", "PROVINCE", REFORM))
                .statusCode(400)
                .body(
                        "errors[0].message",
                        equalTo("Cấp tỉnh không nằm dưới cấp tỉnh của địa bàn cấp trên."));
    }

    @Test
    void two_areas_never_have_one_code_at_the_same_time() {
        REGISTRAR.registerArea(commune("31333", "Xã Một", REFORM)).statusCode(201);

        REGISTRAR
                .registerArea(commune("31333", "Xã Hai", REFORM))
                .statusCode(409)
                .body("code", equalTo("area-code-taken"));
    }

    @Test
    void there_is_one_country_and_only_the_centre_registers_it() {
        var country =
                AgenciesApi.body(
                        "code", "XX", "name", "Nước khác", "level", "CENTRAL", "validFrom", REFORM);

        AgenciesApi.as("demo").registerArea(country).statusCode(409);
        REGISTRAR.registerArea(country).statusCode(403).body("code", equalTo("out-of-scope"));
    }

    @Test
    void the_parent_must_lie_in_the_callers_part_of_the_country() {
        var elsewhere =
                AgenciesApi.body(
                        "code", "31117",
                        "name", "Phường Cái Khế",
                        "level", "COMMUNE",
                        "parentId", Province.NEIGHBOUR,
                        "validFrom", REFORM);

        REGISTRAR.registerArea(elsewhere).statusCode(404).body("code", equalTo("area-not-found"));
    }

    @Test
    void areas_are_read_as_of_a_day() {
        var id =
                REGISTRAR
                        .registerArea(commune("31340", "Xã Hỏa Lựu", REFORM))
                        .extract()
                        .<String>path("id");

        REGISTRAR.get("/areas/{id}?asOf=2025-07-01", id).statusCode(200);
        REGISTRAR.get("/areas/{id}?asOf=2025-06-30", id).statusCode(404);
        REGISTRAR
                .get("/areas?level=COMMUNE&limit=200&asOf=2025-07-01")
                .body("items.id", hasItem(id));
        REGISTRAR
                .get("/areas?level=COMMUNE&limit=200&asOf=2025-06-30")
                .body("items.id", not(hasItem(id)));
        REGISTRAR
                .get("/areas?asOf=hôm-nay")
                .statusCode(400)
                .body("errors[0].field", equalTo("asOf"));
    }

    @Test
    void a_list_comes_in_pages() {
        REGISTRAR.registerArea(commune("31351", "Xã Tân Tiến", REFORM)).statusCode(201);

        var first = REGISTRAR.get("/areas?limit=1").body("items", hasSize(1)).extract();
        REGISTRAR
                .get("/areas?limit=1&cursor={next}", first.<String>path("next"))
                .body("items", hasSize(1))
                .body("items[0].id", not(equalTo(first.<String>path("items[0].id"))));
    }

    private static Map<String, Object> commune(String code, String name, LocalDate from) {
        return area(code, name, "COMMUNE", from);
    }

    private static Map<String, Object> area(
            String code, String name, String level, LocalDate from) {
        return AgenciesApi.body(
                "code", code,
                "name", name,
                "level", level,
                "parentId", SampleProvince.AREA,
                "validFrom", from);
    }
}
