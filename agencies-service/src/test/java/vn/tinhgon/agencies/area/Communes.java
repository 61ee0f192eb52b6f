package vn.tinhgon.agencies.area;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.platform.testing.SampleProvince;

/** Registers areas in the sample province; each test has codes of its own. */
public final class Communes {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    private Communes() {}

    public static UUID register(String code, String name) {
        return register(code, name, "COMMUNE", SampleProvince.AREA, Province.SINCE);
    }

    public static UUID register(
            String code, String name, String level, UUID parent, LocalDate from) {
        return UUID.fromString(
                REGISTRAR
                        .registerArea(
                                AgenciesApi.body(
                                        "code",
                                        code,
                                        "name",
                                        name,
                                        "level",
                                        level,
                                        "parentId",
                                        parent,
                                        "validFrom",
                                        from))
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    /** An agency that sits in an area of a level, with functions of these names. */
    public static UUID office(UUID area, String level, String name, String... functions) {
        return UUID.fromString(
                REGISTRAR
                        .registerAgency(
                                AgenciesApi.body(
                                        "name",
                                        name,
                                        "kind",
                                        "PEOPLES_COMMITTEE",
                                        "bloc",
                                        "GOVERNMENT",
                                        "level",
                                        level,
                                        "areaId",
                                        area,
                                        "functions",
                                        Arrays.stream(functions)
                                                .map(
                                                        function ->
                                                                Map.of(
                                                                        "name",
                                                                        function,
                                                                        "field",
                                                                        "Thử nghiệm"))
                                                .toList(),
                                        "validFrom",
                                        Province.SINCE))
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }
}
