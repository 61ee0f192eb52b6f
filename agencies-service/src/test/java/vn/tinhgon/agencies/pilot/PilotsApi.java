package vn.tinhgon.agencies.pilot;

import static vn.tinhgon.agencies.AgenciesApi.body;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.platform.testing.SampleProvince;

/** Starts and judges pilots as the registrar of the sample province. */
public final class PilotsApi {

    static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private static final Map<String, Object> DECISION =
            body("number", "12-QĐ/TU", "date", "2018-05-02", "issuer", "Ban Thường vụ Tỉnh ủy");

    private PilotsApi() {}

    static ValidatableResponse start(LocalDate startsOn, LocalDate reviewOn, UUID... sites) {
        return REGISTRAR.post(
                "/pilots",
                body(
                        "areaId",
                        SampleProvince.AREA,
                        "name",
                        "Văn phòng phục vụ chung",
                        "description",
                        "Một văn phòng phục vụ cấp ủy và chính quyền",
                        "siteIds",
                        Arrays.stream(sites).map(UUID::toString).toList(),
                        "startsOn",
                        startsOn,
                        "reviewOn",
                        reviewOn,
                        "decision",
                        DECISION));
    }

    public static String started(LocalDate startsOn, LocalDate reviewOn, UUID... sites) {
        return start(startsOn, reviewOn, sites).statusCode(201).extract().path("id");
    }

    static ValidatableResponse review(String id, Object... namesAndValues) {
        var version = REGISTRAR.get("/pilots/{id}", id).extract().header("ETag");
        var review = body(namesAndValues);
        review.put("decision", DECISION);
        return REGISTRAR
                .request()
                .header("If-Match", version)
                .body(review)
                .post("/api/v1/pilots/{id}/review", id)
                .then();
    }

    static ValidatableResponse get(String id, LocalDate day) {
        return REGISTRAR.get("/pilots/{id}?asOf=" + day, id).statusCode(200);
    }

    static ValidatableResponse list(String state, LocalDate day) {
        return REGISTRAR.get("/pilots?limit=200&state=" + state + "&asOf=" + day).statusCode(200);
    }
}
