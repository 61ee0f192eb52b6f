package vn.tinhgon.agencies.staffing;

import static vn.tinhgon.agencies.AgenciesApi.body;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.platform.testing.SampleProvince;

/**
 * Registers communes that no other test knows, so that what is counted in one is the test's own.
 */
public final class Communes {

    private static final AtomicInteger CODES = new AtomicInteger(70_000);

    private Communes() {}

    public static Commune ofProvince() {
        return of(AgenciesApi.as("registrar"), SampleProvince.AREA);
    }

    static Commune ofNeighbour() {
        return of(AgenciesApi.as("foreign"), Province.NEIGHBOUR);
    }

    private static Commune of(AgenciesApi registrar, UUID province) {
        var code = String.valueOf(CODES.incrementAndGet());
        var area =
                registrar
                        .registerArea(
                                body(
                                        "code",
                                        code,
                                        "name",
                                        "Xã " + code,
                                        "level",
                                        "COMMUNE",
                                        "parentId",
                                        province,
                                        "validFrom",
                                        Province.SINCE))
                        .statusCode(201)
                        .extract();
        return new Commune(registrar, UUID.fromString(area.path("id")), area.path("scope"));
    }

    /** A commune, and who registers agencies in it. */
    public record Commune(AgenciesApi registrar, UUID area, String scope) {

        public UUID agency(String kind) {
            var agency =
                    registrar.registerAgency(
                            body(
                                    "name",
                                    "Cơ quan " + CODES.incrementAndGet(),
                                    "kind",
                                    kind,
                                    "bloc",
                                    "GOVERNMENT",
                                    "level",
                                    "COMMUNE",
                                    "areaId",
                                    area,
                                    "validFrom",
                                    Province.SINCE));
            return UUID.fromString(agency.statusCode(201).extract().path("id"));
        }
    }
}
