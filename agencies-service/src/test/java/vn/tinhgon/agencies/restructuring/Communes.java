package vn.tinhgon.agencies.restructuring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.platform.testing.SampleProvince;

/** Registers areas of the sample province for a test, and words moves of them. */
final class Communes {

    private static final LocalDate ON = Departments.ON;
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private final List<UUID> registered = new ArrayList<>();

    UUID district() {
        return register("DISTRICT", SampleProvince.AREA);
    }

    UUID commune() {
        return commune(SampleProvince.AREA);
    }

    UUID commune(UUID parent) {
        return register("COMMUNE", parent);
    }

    private UUID register(String level, UUID parent) {
        var id = UUID.randomUUID();
        var area = planned(id, level, parent);
        area.put("validFrom", Province.SINCE.toString());
        REGISTRAR.registerArea(area).statusCode(201);
        registered.add(id);
        return id;
    }

    private static Map<String, Object> planned(UUID id, String level, UUID parent) {
        return AgenciesApi.body(
                "id", id,
                "code", "a" + id.toString().substring(0, 8),
                "name", name(id),
                "level", level,
                "parentId", parent);
    }

    static String name(UUID area) {
        return "Địa bàn " + area;
    }

    /** A commune of the province that begins with the case. */
    static Map<String, Object> begins(UUID id) {
        return AgenciesApi.body("establishes", planned(id, "COMMUNE", SampleProvince.AREA));
    }

    static Map<String, Object> whole(UUID area) {
        return AgenciesApi.body("areaId", area);
    }

    static Map<String, Object> part(UUID area) {
        return AgenciesApi.body("areaId", area, "extent", "PARTIAL");
    }

    static Map<String, Object> consolidated(UUID into, List<Map<String, Object>> inputs) {
        return AgenciesApi.body(
                "kind", "CONSOLIDATE", "inputs", inputs, "outputs", List.of(begins(into)));
    }

    static String effective(List<?> moves, List<?> areaMoves) {
        return AgenciesApi.decide(
                        REGISTRAR.draft(
                                AgenciesApi.body(
                                        "title", "Sắp xếp",
                                        "effectiveOn", ON,
                                        "moves", moves,
                                        "areaMoves", areaMoves)))
                .extract()
                .path("id");
    }

    Map<LocalDate, List<String>> state(Jdbi jdbi) {
        return new RegistryState(jdbi).around(ON, registered);
    }
}
