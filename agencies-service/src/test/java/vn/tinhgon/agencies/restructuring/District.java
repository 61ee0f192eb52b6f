package vn.tinhgon.agencies.restructuring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.platform.testing.SampleProvince;

/** A district as it was before the plan for Conclusion 121-KL/TW. */
final class District {

    static final LocalDate ON = LocalDate.of(2025, 3, 1);
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    final Map<String, UUID> agencies = new LinkedHashMap<>();
    final Map<String, UUID> functions = new LinkedHashMap<>();
    final UUID id = UUID.randomUUID();
    final String pilot;

    private District() {
        register();
        pilot = startedPilot();
    }

    static District registered() {
        return new District();
    }

    private void register() {
        REGISTRAR
                .registerArea(
                        AgenciesApi.body(
                                "id",
                                id,
                                "code",
                                "d" + id.toString().substring(0, 8),
                                "name",
                                "Huyện Mẫu " + id,
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
                                        "areaId", id,
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
                                "areaId", id,
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

    /** All agencies of the district on a day, as they are told. */
    List<Map<String, Object>> structure(LocalDate day) {
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

    String scope() {
        return REGISTRAR.get("/areas/{id}?asOf={day}", id, ON.toString()).extract().path("scope");
    }
}
