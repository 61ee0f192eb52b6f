package vn.tinhgon.agencies.restructuring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.tinhgon.agencies.AgenciesApi;

/**
 * The reorganisation of a district that the plan for Conclusion 121-KL/TW lays down (II.2), with
 * every function by name.
 */
record DistrictReform(
        District district, UUID economy, UUID culture, UUID farming, UUID projects, UUID board) {

    static DistrictReform of(District district) {
        return new DistrictReform(
                district,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID());
    }

    Map<String, Object> whole() {
        return without(null);
    }

    /** The case; a function may be forgotten. */
    Map<String, Object> without(String forgotten) {
        var home = district.agencies.get("Phòng Nội vụ");
        var school = district.agencies.get("Phòng Giáo dục và Đào tạo");
        var office = district.agencies.get("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân");
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
                District.ON,
                "endedPilotIds",
                List.of(district.pilot),
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

    /** The functions that go elsewhere by it. */
    List<String> moved() {
        return district.functions.keySet().stream()
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
                                        "functionId",
                                        district.functions.get(name),
                                        "toAgencyId",
                                        to));
                    }
                });
        return AgenciesApi.body(
                "kind", kind,
                "inputIds",
                        inputs.stream()
                                .map(name -> district.agencies.get(name).toString())
                                .toList(),
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
                        "areaId", district.id));
    }
}
