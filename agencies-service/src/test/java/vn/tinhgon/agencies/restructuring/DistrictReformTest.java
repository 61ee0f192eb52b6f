package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.platform.testing.SampleProvince;

/**
 * The reorganisation of a district that the plan for Conclusion 121-KL/TW lays down (II.2): as one
 * case, with every function by name.
 */
@QuarkusTest
class DistrictReformTest {

    private static final LocalDate ON = LocalDate.of(2025, 3, 1);
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    private final UUID district = UUID.randomUUID();
    private final Map<String, UUID> agencies = new LinkedHashMap<>();
    private final Map<String, UUID> functions = new LinkedHashMap<>();
    private final UUID economy = UUID.randomUUID();
    private final UUID culture = UUID.randomUUID();
    private final UUID farming = UUID.randomUUID();
    private final UUID projects = UUID.randomUUID();
    private final UUID board = UUID.randomUUID();
    private String pilot;

    @BeforeEach
    void a_district_before_the_reform() {
        Province.register();
        REGISTRAR
                .registerArea(
                        AgenciesApi.body(
                                "id",
                                district,
                                "code",
                                "d" + district.toString().substring(0, 8),
                                "name",
                                "Huyện Mẫu " + district,
                                "level",
                                "DISTRICT",
                                "parentId",
                                SampleProvince.AREA,
                                "validFrom",
                                Province.SINCE))
                .statusCode(201);
        division(
                "Phòng Lao động- Thương binh và Xã hội",
                "Việc làm, người có công",
                "Giảm nghèo",
                "Giáo dục nghề nghiệp",
                "Bảo trợ xã hội",
                "Trẻ em",
                "Phòng, chống tệ nạn xã hội");
        division("Phòng Nội vụ", "Tổ chức bộ máy, biên chế");
        division(
                "Phòng Kinh tế và Hạ tầng",
                "Xây dựng",
                "Giao thông vận tải",
                "Công thương",
                "Khoa học và công nghệ");
        division("Phòng Văn hóa và Thông tin", "Văn hóa, thể thao", "Thông tin, truyền thông");
        division("Phòng Tài nguyên và Môi trường", "Đất đai", "Môi trường");
        division("Phòng Nông nghiệp và Phát triển nông thôn", "Nông nghiệp", "Nông thôn mới");
        division("Phòng Giáo dục và Đào tạo", "Giáo dục phổ thông");
        division("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "Tham mưu tổng hợp");
        agency("PROJECT_BOARD", "GOVERNMENT", "Ban Quản lý dự án", "Quản lý dự án đầu tư");
        agency("PUBLIC_SERVICE_UNIT", "GOVERNMENT", "Trung tâm Phát triển quỹ đất", "Quỹ đất");
        agency("PARTY_BOARD", "PARTY", "Ban Tuyên giáo", "Tuyên giáo");
        agency("PARTY_BOARD", "PARTY", "Ban Dân vận", "Dân vận");
        agency("STEERING_COMMITTEE", "PARTY", "Ban Chỉ đạo cải cách tư pháp", "Cải cách tư pháp");
        agency(
                "STEERING_COMMITTEE",
                "GOVERNMENT",
                "Ban Chỉ đạo giảm nghèo",
                "Điều phối giảm nghèo");
        pilot = startedPilot();
    }

    @Test
    void eight_units_become_five_and_two_party_boards_one() {
        var id = drafted(reform(null)).statusCode(201).extract().<String>path("id");

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
        for (var forgotten : moved()) {
            var id = drafted(reform(forgotten)).statusCode(201).extract().<String>path("id");

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
        var before = structure(ON);

        var id = AgenciesApi.decide(drafted(reform(null))).extract().<String>path("id");

        owns(farming, "Giảm nghèo");
        owns(agencies.get("Phòng Giáo dục và Đào tạo"), "Giáo dục nghề nghiệp");
        owns(agencies.get("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"), "Trẻ em");
        owns(culture, "Khoa học và công nghệ");
        owns(economy, "Công thương");
        REGISTRAR
                .get("/agencies/{id}", agencies.get("Phòng Nội vụ"))
                .body("name", containsString("Phòng Nội vụ"))
                .body("status", equalTo("ACTIVE"));
        REGISTRAR.get("/pilots/{id}", pilot).body("state", equalTo("ENDED"));

        AgenciesApi.decide(REGISTRAR.annul(id, ON));

        assertThat(structure(ON)).isEqualTo(before);
        REGISTRAR.get("/agencies/{id}", farming).statusCode(404);
        REGISTRAR.get("/pilots/{id}", pilot).body("state", equalTo("RUNNING"));
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
                        AgenciesApi.body("scope", scope(), "asOf", ON.minusDays(1), "names", named))
                .statusCode(200)
                .body(
                        "names.agencyId",
                        everyItem(
                                equalTo(
                                        agencies.get("Phòng Lao động- Thương binh và Xã hội")
                                                .toString())));
    }

    /** The case; one function may be forgotten. */
    private Map<String, Object> reform(String forgotten) {
        var home = agencies.get("Phòng Nội vụ");
        var school = agencies.get("Phòng Giáo dục và Đào tạo");
        var office = agencies.get("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân");
        var labour = new LinkedHashMap<String, UUID>();
        labour.put("Việc làm, người có công", home);
        labour.put("Giảm nghèo", farming);
        labour.put("Giáo dục nghề nghiệp", school);
        labour.put("Bảo trợ xã hội", office);
        labour.put("Trẻ em", office);
        labour.put("Phòng, chống tệ nạn xã hội", office);
        var infrastructure = new LinkedHashMap<String, UUID>();
        infrastructure.put("Xây dựng", economy);
        infrastructure.put("Giao thông vận tải", economy);
        infrastructure.put("Công thương", economy);
        infrastructure.put("Khoa học và công nghệ", culture);
        infrastructure.put("Văn hóa, thể thao", culture);
        infrastructure.put("Thông tin, truyền thông", culture);
        var environment = new LinkedHashMap<String, UUID>();
        List.of("Đất đai", "Môi trường", "Nông nghiệp", "Nông thôn mới")
                .forEach(name -> environment.put(name, farming));
        return AgenciesApi.body(
                "title",
                "Sắp xếp tổ chức bộ máy của huyện",
                "effectiveOn",
                ON,
                "endedPilotIds",
                List.of(pilot),
                "moves",
                List.of(
                        move(
                                "ABSORB",
                                List.of("Phòng Lao động- Thương binh và Xã hội"),
                                List.of(AgenciesApi.body("agencyId", home)),
                                labour,
                                forgotten),
                        move(
                                "DIVIDE",
                                List.of("Phòng Kinh tế và Hạ tầng", "Phòng Văn hóa và Thông tin"),
                                List.of(
                                        established(
                                                economy,
                                                "DIVISION",
                                                "GOVERNMENT",
                                                "Phòng Kinh tế, Hạ tầng và Đô thị"),
                                        established(
                                                culture,
                                                "DIVISION",
                                                "GOVERNMENT",
                                                "Phòng Văn hóa, Khoa học và Thông tin")),
                                infrastructure,
                                forgotten),
                        move(
                                "CONSOLIDATE",
                                List.of(
                                        "Phòng Tài nguyên và Môi trường",
                                        "Phòng Nông nghiệp và Phát triển nông thôn"),
                                List.of(
                                        established(
                                                farming,
                                                "DIVISION",
                                                "GOVERNMENT",
                                                "Phòng Nông nghiệp và Môi trường")),
                                environment,
                                forgotten),
                        move(
                                "CONSOLIDATE",
                                List.of("Ban Quản lý dự án", "Trung tâm Phát triển quỹ đất"),
                                List.of(
                                        established(
                                                projects,
                                                "PUBLIC_SERVICE_UNIT",
                                                "GOVERNMENT",
                                                "Ban Quản lý dự án và Phát triển quỹ đất")),
                                Map.of("Quản lý dự án đầu tư", projects, "Quỹ đất", projects),
                                forgotten),
                        move(
                                "CONSOLIDATE",
                                List.of("Ban Tuyên giáo", "Ban Dân vận"),
                                List.of(
                                        established(
                                                board,
                                                "PARTY_BOARD",
                                                "PARTY",
                                                "Ban Tuyên giáo và Dân vận")),
                                Map.of("Tuyên giáo", board, "Dân vận", board),
                                forgotten),
                        move(
                                "TERMINATE",
                                List.of("Ban Chỉ đạo cải cách tư pháp", "Ban Chỉ đạo giảm nghèo"),
                                List.of(),
                                Map.of("Cải cách tư pháp", office, "Điều phối giảm nghèo", farming),
                                forgotten)));
    }

    private List<String> moved() {
        return functions.keySet().stream()
                .filter(
                        name ->
                                !List.of(
                                                "Tổ chức bộ máy, biên chế",
                                                "Giáo dục phổ thông",
                                                "Tham mưu tổng hợp")
                                        .contains(name))
                .toList();
    }

    private Map<String, Object> move(
            String kind,
            List<String> inputs,
            List<Map<String, Object>> outputs,
            Map<String, UUID> receivers,
            String forgotten) {
        var moves = new ArrayList<Map<String, Object>>();
        receivers.forEach(
                (name, to) -> {
                    if (!name.equals(forgotten)) {
                        moves.add(
                                AgenciesApi.body(
                                        "functionId", functions.get(name), "toAgencyId", to));
                    }
                });
        return AgenciesApi.body(
                "kind", kind,
                "inputIds", inputs.stream().map(name -> agencies.get(name).toString()).toList(),
                "outputs", outputs,
                "functionMoves", moves);
    }

    private Map<String, Object> established(UUID id, String kind, String bloc, String name) {
        return AgenciesApi.body(
                "establishes",
                AgenciesApi.body(
                        "id", id,
                        "name", name,
                        "kind", kind,
                        "bloc", bloc,
                        "level", "DISTRICT",
                        "areaId", district));
    }

    private ValidatableResponse drafted(Map<String, Object> reform) {
        return REGISTRAR.draft(reform);
    }

    private void division(String name, String... owned) {
        agency("DIVISION", "GOVERNMENT", name, owned);
    }

    private void agency(String kind, String bloc, String name, String... owned) {
        var registered =
                REGISTRAR
                        .registerAgency(
                                AgenciesApi.body(
                                        "name", name,
                                        "kind", kind,
                                        "bloc", bloc,
                                        "level", "DISTRICT",
                                        "areaId", district,
                                        "functions",
                                                Arrays.stream(owned)
                                                        .map(
                                                                f ->
                                                                        Map.of(
                                                                                "name",
                                                                                f,
                                                                                "field",
                                                                                "Thử nghiệm"))
                                                        .toList(),
                                        "validFrom", Province.SINCE))
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        agencies.put(name, UUID.fromString(registered.getString("id")));
        registered
                .<Map<String, String>>getList("functions")
                .forEach(f -> functions.put(f.get("name"), UUID.fromString(f.get("id"))));
    }

    private String startedPilot() {
        return REGISTRAR
                .post(
                        "/pilots",
                        AgenciesApi.body(
                                "areaId", district,
                                "name", "Văn phòng cấp ủy và chính quyền dùng chung",
                                "description", "Một văn phòng phục vụ chung",
                                "siteIds",
                                        List.of(
                                                agencies.get(
                                                                "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân")
                                                        .toString()),
                                "startsOn", LocalDate.of(2018, 6, 1),
                                "reviewOn", LocalDate.of(2030, 1, 1),
                                "decision",
                                        AgenciesApi.body(
                                                "number", "12-QĐ/TU",
                                                "date", LocalDate.of(2018, 5, 1),
                                                "issuer", "Ban Thường vụ Tỉnh ủy")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void owns(UUID agency, String function) {
        REGISTRAR
                .get("/agencies/{id}", agency)
                .statusCode(200)
                .body("functions.name", hasItem(function));
    }

    /** All agencies of the district on a day, as they are told. */
    private List<Map<String, Object>> structure(LocalDate day) {
        List<Map<String, Object>> found =
                REGISTRAR
                        .get(
                                "/agencies?limit=200&scope={scope}&asOf={day}",
                                scope(),
                                day.toString())
                        .statusCode(200)
                        .extract()
                        .path("items");
        found.forEach(agency -> agency.remove("version"));
        return found;
    }

    private String scope() {
        return REGISTRAR
                .get("/areas/{id}?asOf={day}", district, ON.toString())
                .extract()
                .path("scope");
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
