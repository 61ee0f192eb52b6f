package vn.tinhgon.agencies.staffing;

import static vn.tinhgon.agencies.AgenciesApi.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.staffing.Communes.Commune;

/**
 * Adopts limits as the administrator of the sample province, for one commune: so no other test is
 * judged by them.
 */
record LimitsApi(Commune commune) {

    private static final AgenciesApi ADMINISTRATOR = AgenciesApi.as("administrator");

    /** So many deputies for the party boards of the commune. */
    Map<String, Object> limit(LocalDate from, int deputies) {
        return body(
                "measure",
                "DEPUTIES",
                "kind",
                "PARTY_BOARD",
                "level",
                "COMMUNE",
                "areaId",
                commune.area(),
                "validFrom",
                from,
                "basis",
                "Quy định số 5-QĐ/TU, Điều 4",
                "steps",
                List.of(body("sizeFrom", 0, "amount", deputies)));
    }

    static Map<String, Object> with(Map<String, Object> limit, String name, Object value) {
        limit.putAll(body(name, value));
        return limit;
    }

    static ValidatableResponse adopt(Map<String, Object> limit) {
        return ADMINISTRATOR.post("/staffing/limits", limit);
    }

    static ValidatableResponse adopt(Map<String, Object> limit, String header, String value) {
        return ADMINISTRATOR
                .request()
                .header(header, value)
                .body(limit)
                .post("/api/v1/staffing/limits")
                .then();
    }

    static ValidatableResponse inForce(LocalDate day) {
        return ADMINISTRATOR.get("/staffing/limits?asOf=" + day).statusCode(200);
    }

    /** Those of the commune alone. */
    ValidatableResponse own(LocalDate day, String known) {
        return ADMINISTRATOR
                .get("/staffing/limits?asOf=" + day + known)
                .statusCode(200)
                .rootPath("findAll { it.scope == '%s' }".formatted(commune.scope()));
    }
}
