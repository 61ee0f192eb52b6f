package vn.tinhgon.agencies.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Told;
import vn.tinhgon.agencies.area.Communes;
import vn.tinhgon.events.AreaCorrected;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class AreaCorrectionsTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private static final CorrectionsApi CORRECTIONS = CorrectionsApi.areas("registrar");
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    @Inject Told told;

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void a_name_is_known_from_now_on_and_what_was_known_before_stays() {
        var area = Communes.register("61001", "Xã Vị Đôg");
        var before = OffsetDateTime.now(ZoneOffset.UTC);

        CORRECTIONS
                .correct(area, "2010-01-01", "2015-01-01", Map.of("name", "Xã Vị Đông"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Xã Vị Đông"))
                .body("validTo", equalTo("2015-01-01"));

        named(area, "?asOf=2009-12-31", "Xã Vị Đôg");
        named(area, "?asOf=2014-12-31", "Xã Vị Đông");
        named(area, "?asOf=2015-01-01", "Xã Vị Đôg");
        named(area, "?asOf=2014-12-31&knownAt=" + before, "Xã Vị Đôg");
        REGISTRAR
                .get("/areas/{id}/history", area)
                .body("versions.validFrom", contains("2004-01-01", "2010-01-01", "2015-01-01"));
        REGISTRAR.get("/areas/{id}/history?all=true", area).body("versions", hasSize(4));
    }

    @Test
    void a_code_changes_and_the_path_means_the_area_for_ever() {
        var area = Communes.register("61002", "Xã Sai mã");

        CORRECTIONS
                .correct(area, "2004-01-01", null, Map.of("code", "61003"))
                .statusCode(201)
                .body("code", equalTo("61003"))
                .body("scope", equalTo("vn.93.61002"));

        REGISTRAR
                .get("/areas/resolve?level=COMMUNE&code=61003")
                .body("areas.id", contains(area.toString()));
        REGISTRAR.get("/areas/resolve?level=COMMUNE&code=61002").statusCode(404);
        var rightful = Communes.register("61002", "Xã Đúng mã");
        REGISTRAR.get("/areas/{id}", rightful).body("scope", equalTo("vn.93.61002-2004"));
    }

    @Test
    void consumers_are_told_what_was_corrected_and_why() {
        var area = Communes.register("61004", "Xã Kể lại");

        CORRECTIONS.correct(area, "2010-01-01", null, Map.of("name", "Xã Kể đúng"));

        assertThat(told.about(area.toString(), AreaCorrected.class))
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.area().name()).isEqualTo("Xã Kể đúng");
                            assertThat(event.area().path()).isEqualTo("vn.93.61004");
                            assertThat(event.validFrom()).isEqualTo("2010-01-01");
                            assertThat(event.validTo()).isNull();
                            assertThat(event.reason()).isEqualTo("Nhập nhầm");
                        });
    }

    @Test
    void an_area_that_begins_later_is_corrected_from_its_first_day() {
        var begins = LocalDate.of(2040, 1, 1);
        var area = Communes.register("61005", "Xã Mai sau", "COMMUNE", SampleProvince.AREA, begins);

        var body = CorrectionsApi.body("2040-01-01", null, Map.of("name", "Xã Tương lai"));
        CORRECTIONS.correct(area, 0, body).statusCode(201);

        named(area, "?asOf=2040-01-01", "Xã Tương lai");
        assertThat(told.about(area.toString(), AreaCorrected.class)).hasSize(1);
    }

    @Test
    void a_level_is_below_that_of_the_area_above_and_above_those_below() {
        var district =
                Communes.register(
                        "610", "Huyện Sáu", "DISTRICT", SampleProvince.AREA, Province.SINCE);
        var commune = Communes.register("61006", "Xã Sáu", "COMMUNE", district, Province.SINCE);

        refused(level(district, "2010-01-01", "PROVINCE"), "level-not-below");
        refused(level(district, "2010-01-01", "COMMUNE"), "level-not-below");
        refused(level(commune, "2010-01-01", "HAMLET"), "level-unknown");
        refused(level(commune, REFORM.toString(), "DISTRICT"), "level-unknown");
        refused(level(commune, "2010-01-01", "DISTRICT"), "level-not-below");
    }

    @Test
    void a_level_that_nothing_hangs_on_is_corrected() {
        var area = Communes.register("61007", "Xã thật ra là huyện");

        level(area, "2010-01-01", "DISTRICT")
                .statusCode(201)
                .body("level", equalTo("DISTRICT"))
                .body("scope", equalTo("vn.93.61007"));
    }

    @Test
    void the_level_of_agencies_is_that_of_their_area() {
        var area = Communes.register("61008", "Xã có ủy ban");
        Communes.office(area, "COMMUNE", "UBND xã 61008");

        refused(level(area, "2010-01-01", "DISTRICT"), "area-level-of-residents")
                .body("errors[0].message", containsString("UBND xã 61008"))
                .body("errors[0].source", containsString("cấp của địa bàn"));
    }

    @Test
    void a_submitted_case_finds_the_level_that_it_was_checked_with() {
        var area = Communes.register("61009", "Xã trong phương án");
        var renaming =
                AgenciesApi.body(
                        "title",
                        "Đổi tên",
                        "effectiveOn",
                        LocalDate.of(2030, 1, 1),
                        "areaMoves",
                        List.of(
                                Map.of(
                                        "kind",
                                        "RENAME",
                                        "inputs",
                                        List.of(Map.of("areaId", area.toString())),
                                        "name",
                                        "Xã tên mới")));
        REGISTRAR.submit(REGISTRAR.draft(renaming).statusCode(201).extract().path("id"), 0);

        level(area, "2010-01-01", "DISTRICT")
                .statusCode(409)
                .body("code", equalTo("area-in-case"))
                .body("detail", containsString("Đổi tên"));
        CORRECTIONS
                .correct(area, "2010-01-01", null, Map.of("name", "Xã vẫn sửa được tên"))
                .statusCode(201);
    }

    @Test
    void where_it_lies_is_no_correction_but_a_case() {
        var area = Communes.register("61010", "Xã Sai chỗ");

        refused(
                        CORRECTIONS.correct(
                                area,
                                "2010-01-01",
                                null,
                                Map.of("parentId", Province.COUNTRY.toString())),
                        "area-parent-by-case")
                .body("errors[0].field", equalTo("changes.parentId"))
                .body("errors[0].source", containsString("đường dẫn"));
    }

    @Test
    void what_every_area_has_is_not_cleared_and_codes_are_codes() {
        var area = Communes.register("61011", "Xã Phải có");
        for (var field : List.of("name", "code", "level")) {
            var nothing = new HashMap<String, Object>();
            nothing.put(field, null);

            CORRECTIONS
                    .correct(area, "2010-01-01", null, nothing)
                    .statusCode(400)
                    .body("errors.field", contains("changes." + field));
        }
        refused(
                CORRECTIONS.correct(area, "2010-01-01", null, Map.of("code", "61 011")),
                "area-code-invalid");
        refused(CORRECTIONS.correct(area, "2003-01-01", null, name()), "period-outside-life");
    }

    @Test
    void it_is_made_on_the_current_version_and_only_by_who_answers_for_the_area() {
        var area = Communes.register("61012", "Xã Có chủ");
        var body = CorrectionsApi.body("2010-01-01", null, name());

        CORRECTIONS.correct(area, 7, body).statusCode(412);
        CorrectionsApi.areas("foreign").correct(area, 0, body).statusCode(404);
        CorrectionsApi.areas("planner").correct(area, 0, body).statusCode(403);
        CORRECTIONS.correct(UUID.randomUUID(), 0, body).statusCode(404);
        CORRECTIONS.correct(area, 0, body).statusCode(201);
        CORRECTIONS.correct(area, 0, body).statusCode(412);
    }

    private static ValidatableResponse level(UUID area, String from, String level) {
        return CORRECTIONS.correct(area, from, null, Map.of("level", level));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String code) {
        return answer.statusCode(400).body("errors[0].code", equalTo(code));
    }

    private static void named(UUID area, String query, String name) {
        REGISTRAR.get("/areas/" + area + query).statusCode(200).body("name", equalTo(name));
    }

    private static Map<String, Object> name() {
        return Map.of("name", "Xã Khác hẳn");
    }
}
