package vn.tinhgon.agencies.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.HashMap;
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
import vn.tinhgon.events.AgencyCode;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class AgenciesResourceTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    @Inject Told told;

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void an_agency_is_registered_with_all_that_is_known_and_told() {
        var id = UUID.randomUUID();
        var agency = agency("Sở Công nghệ cao");
        agency.put("id", id.toString());
        agency.put("nameEn", "Department of High Technology");
        agency.put("shortName", "Sở CNC");
        agency.put("formerNames", List.of("Sở  Công nghệ", "Sở KH&CN"));
        agency.put("otherNames", List.of("Sở KH&CN"));
        agency.put("directedById", SampleProvince.PROVINCE_COMMITTEE.toString());
        agency.put("codes", List.of(code("QD20", "000.00.07.H30")));
        agency.put("functions", List.of(function("Quản lý công nghệ cao")));
        agency.put("mailbox", "sokhcn@haugiang.example");

        REGISTRAR
                .registerAgency(agency)
                .statusCode(201)
                .header("Location", containsString("/api/v1/agencies/" + id))
                .body("nameEn", equalTo("Department of High Technology"))
                .body("shortName", equalTo("Sở CNC"))
                .body("formerNames", contains("Sở Công nghệ", "Sở KH&CN"))
                .body("otherNames", contains("Sở KH&CN"))
                .body("codes[0].code", equalTo("H30.07"))
                .body("functions[0].name", equalTo("Quản lý công nghệ cao"))
                .body("scope", equalTo("vn.93"))
                .body("status", equalTo("ACTIVE"));

        var state = told.about(id.toString(), AgencyEstablished.class).getFirst().agency();
        assertThat(state.otherNames()).containsExactly("Sở CNC", "Sở Công nghệ", "Sở KH&CN");
        assertThat(state.codes()).containsExactly(new AgencyCode("QD20", "H30.07"));
        assertThat(state.functions()).containsExactly("Quản lý công nghệ cao");
        assertThat(state.mailbox()).isEqualTo("sokhcn@haugiang.example");
    }

    @Test
    void the_same_request_twice_registers_once() {
        var agency = agency("Sở Ngoại vụ");
        var key = UUID.randomUUID().toString();

        var first = registerWith(key, agency);
        var again = registerWith(key, agency);

        assertThat(again).isEqualTo(first);
        REGISTRAR.get("/agencies?q=so ngoai vu").body("items", hasSize(1));
    }

    @Test
    void a_code_means_one_agency() {
        var code = List.of(code("QD20", "H30.77"));
        var first = agency("Sở Một Mã");
        first.put("codes", code);
        var second = agency("Sở Cùng Mã");
        second.put("codes", code);

        REGISTRAR.registerAgency(first).statusCode(201);
        REGISTRAR
                .registerAgency(second)
                .statusCode(409)
                .body("code", equalTo("code-taken"))
                .body("source", containsString("20/2020"));
        REGISTRAR.get("/agencies?q=so cung ma").body("items", empty());
    }

    @Test
    void a_function_has_one_owner() {
        var first = agency("Sở Thứ Nhất");
        first.put("functions", List.of(function("Quản lý hòa giải cơ sở")));
        var second = agency("Sở Thứ Hai");
        second.put("functions", List.of(function("Quản lý hoà giải cơ sở")));

        REGISTRAR.registerAgency(first).statusCode(201);
        REGISTRAR
                .registerAgency(second)
                .statusCode(409)
                .body("code", equalTo("function-owned"))
                .body("detail", containsString("hoà giải"));
    }

    @Test
    void a_name_is_found_in_any_spelling() {
        REGISTRAR.registerAgency(agency("Ủy ban Dân tộc - Tôn giáo")).statusCode(201);

        for (var spelling : List.of("uỷ ban dân tộc", "uy ban dan toc", "dân tộc-tôn giáo")) {
            REGISTRAR
                    .get("/agencies?q={spelling}", spelling)
                    .body("items.name", contains("Ủy ban Dân tộc - Tôn giáo"));
        }
    }

    @Test
    void lists_are_narrowed_by_kind_level_and_scope() {
        var office = SampleProvince.HOME_AFFAIRS.toString();
        var all = "/agencies?limit=200";

        REGISTRAR.get(all + "&kind=DEPARTMENT&level=PROVINCE").body("items.id", hasItem(office));
        REGISTRAR.get(all + "&kind=PARTY_BOARD").body("items.id", not(hasItem(office)));
        REGISTRAR.get(all + "&level=COMMUNE").body("items.id", not(hasItem(office)));
        REGISTRAR.get(all + "&asOf=2003-12-31").body("items", empty());
        REGISTRAR.get(all + "&scope=vn.92").statusCode(403);
        REGISTRAR.get(all + "&kind=NGO").statusCode(400);
        AgenciesApi.as("foreign").get(all).body("items.id", not(hasItem(office)));
    }

    @Test
    void superiors_stand_before_those_below_them() {
        var early = agency("Chi cục quá sớm");
        early.put("parentId", SampleProvince.HOME_AFFAIRS.toString());
        early.put("validFrom", "2003-12-31");
        var orphan = agency("Chi cục không có sở");
        orphan.put("parentId", UUID.randomUUID().toString());

        REGISTRAR.registerAgency(early).statusCode(404).body("code", equalTo("area-not-found"));
        REGISTRAR.registerAgency(orphan).statusCode(404).body("code", equalTo("agency-not-found"));
    }

    @Test
    void a_superior_that_begins_later_is_refused_by_name() {
        var young = agency("Sở Trẻ");
        young.put("validFrom", "2020-01-01");
        var id = REGISTRAR.registerAgency(young).statusCode(201).extract().<String>path("id");
        var older = agency("Chi cục già hơn sở");
        older.put("parentId", id);

        REGISTRAR
                .registerAgency(older)
                .statusCode(400)
                .body("errors[0].field", equalTo("parentId"))
                .body("errors[0].message", containsString("Sở Trẻ"));
    }

    @Test
    void nothing_is_put_below_an_agency_that_has_ended() {
        var labour = REGISTRAR.department("Sở Lao động");
        AgenciesApi.decide(
                REGISTRAR.absorb(
                        LocalDate.of(2024, 1, 1), REGISTRAR.department("Sở Nội vụ"), labour));
        var late = agency("Chi cục Việc làm");
        late.put("parentId", labour.id().toString());

        REGISTRAR
                .registerAgency(late)
                .statusCode(400)
                .body("errors[0].code", equalTo("superior-ended"))
                .body("errors[0].message", containsString("1/1/2024"));
    }

    @Test
    void an_id_is_given_once() {
        var agency = agency("Sở Trùng");
        agency.put("id", SampleProvince.HEALTH.toString());

        REGISTRAR
                .registerAgency(agency)
                .statusCode(409)
                .body("code", equalTo("agency-already-registered"));
    }

    @Test
    void a_level_must_exist_on_the_first_day() {
        var agency = agency("Phòng Nội vụ");
        agency.put("level", "DISTRICT");
        agency.put("validFrom", LocalDate.of(2025, 7, 1).toString());

        REGISTRAR.registerAgency(agency).statusCode(400).body("errors[0].field", equalTo("level"));
    }

    private static String registerWith(String key, Map<String, Object> agency) {
        return REGISTRAR
                .request()
                .header("Idempotency-Key", key)
                .body(agency)
                .post("/api/v1/agencies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> agency(String name) {
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
                        "validFrom",
                        Province.SINCE));
    }

    private static Map<String, String> code(String scheme, String code) {
        return Map.of("scheme", scheme, "code", code);
    }

    private static Map<String, String> function(String name) {
        return Map.of("name", name, "field", "Thử nghiệm");
    }
}
