package vn.tinhgon.agencies;

import static vn.tinhgon.agencies.AgenciesApi.body;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.platform.testing.SampleProvince;

/** What is sent to the registry, to be changed before it is. */
public final class Requests {

    private Requests() {}

    /** A case by which one department ends into another. */
    public static Map<String, Object> absorb(LocalDate on, Department one, Department other) {
        var move =
                body(
                        "kind",
                        "ABSORB",
                        "inputIds",
                        AgenciesApi.ids(one),
                        "outputs",
                        List.of(AgenciesApi.existing(other)));
        return AgenciesApi.of(on, "Sáp nhập", move);
    }

    /** A case by which departments end and an agency begins. */
    public static Map<String, Object> establishing(
            LocalDate on, Map<String, Object> agency, Department... inputs) {
        var established = new HashMap<>(agency);
        established.remove("validFrom");
        var move =
                body(
                        "kind",
                        "CONSOLIDATE",
                        "inputIds",
                        AgenciesApi.ids(inputs),
                        "outputs",
                        List.of(Map.of("establishes", established)));
        return AgenciesApi.of(on, "Hợp nhất", move);
    }

    /** A case that puts a department below another, in one of the lines of command. */
    public static Map<String, Object> reparent(
            LocalDate on, Department agency, String relation, UUID superior) {
        var move =
                body(
                        "kind",
                        "REPARENT",
                        "inputIds",
                        AgenciesApi.ids(agency),
                        "relations",
                        Map.of(relation, superior.toString()));
        return AgenciesApi.of(on, "Chuyển", move);
    }

    /** A case of one move of areas. */
    public static Map<String, Object> areaCase(LocalDate on, Map<String, Object> move) {
        return body("title", "Địa bàn", "effectiveOn", on, "areaMoves", List.of(move));
    }

    /** A move by which an area of the sample province begins. */
    public static Map<String, Object> establishingArea(String code, String level) {
        var established = area(code, level);
        established.remove("validFrom");
        return body("kind", "ESTABLISH", "outputs", List.of(Map.of("establishes", established)));
    }

    /** An area of the sample province. */
    public static Map<String, Object> area(String code, String level, Object... more) {
        var area =
                body(
                        "code",
                        code,
                        "name",
                        "Địa bàn " + code,
                        "level",
                        level,
                        "parentId",
                        SampleProvince.AREA,
                        "validFrom",
                        Province.SINCE);
        area.putAll(body(more));
        return area;
    }

    /** A department of the sample province; of another level when one is given. */
    public static Map<String, Object> agency(String name, String level, Object... more) {
        var agency = AgenciesApi.profile(null, name, null, SampleProvince.AREA);
        agency.put("level", level == null ? "PROVINCE" : level);
        agency.put("validFrom", Province.SINCE.toString());
        agency.putAll(body(more));
        return agency;
    }
}
