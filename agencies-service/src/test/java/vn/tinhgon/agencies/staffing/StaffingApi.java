package vn.tinhgon.agencies.staffing;

import static vn.tinhgon.agencies.AgenciesApi.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.platform.testing.SampleProvince;

/** Grants, reports and asks for posts as the registrar of the sample province. */
public final class StaffingApi {

    public static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    static final Map<String, Object> DECISION =
            body(
                    "number", "1320/QĐ-UBND",
                    "date", "2020-12-20",
                    "issuer", "UBND tỉnh Hậu Giang");

    private StaffingApi() {}

    /** A division of a department of the sample province. */
    static UUID division() {
        var division =
                REGISTRAR.registerAgency(
                        body(
                                "name",
                                "Phòng " + UUID.randomUUID(),
                                "kind",
                                "DIVISION",
                                "bloc",
                                "GOVERNMENT",
                                "level",
                                "PROVINCE",
                                "areaId",
                                SampleProvince.AREA,
                                "validFrom",
                                Province.SINCE));
        return UUID.fromString(division.statusCode(201).extract().path("id"));
    }

    public static ValidatableResponse grant(UUID agency, LocalDate on, int civilServants) {
        return tryGrant(agency, on, civilServants).statusCode(200);
    }

    /** The same, whatever is said to it. */
    public static ValidatableResponse tryGrant(UUID agency, LocalDate on, int civilServants) {
        return send(agency, "quotas", quota(on, civilServants, DECISION));
    }

    static Map<String, Object> quota(LocalDate on, int civilServants, Object decision) {
        return body(
                "year",
                on.getYear(),
                "effectiveOn",
                on,
                "quotas",
                List.of(body("category", "CIVIL_SERVANT", "posts", civilServants)),
                "decision",
                decision);
    }

    public static ValidatableResponse report(UUID agency, LocalDate on, int staff, int deputies) {
        return report(agency, on, staff, staff, deputies);
    }

    static ValidatableResponse report(
            UUID agency, LocalDate on, int staff, int professionals, int deputies) {
        return send(
                        agency,
                        "staffing",
                        body(
                                "on", on,
                                "civilServants", staff,
                                "budgetEmployees", 0,
                                "revenueEmployees", 0,
                                "professionalPosts", professionals,
                                "deputies", deputies))
                .statusCode(200);
    }

    /** Posts on the version that the agency has. */
    static ValidatableResponse send(UUID agency, String what, Map<String, Object> body) {
        var version = of(agency, "").extract().header("ETag");
        return REGISTRAR
                .request()
                .header("If-Match", version)
                .body(body)
                .post("/api/v1/agencies/{id}/" + what, agency)
                .then();
    }

    static ValidatableResponse of(UUID agency, String moment) {
        return REGISTRAR.get("/agencies/{id}/staffing" + moment, agency).statusCode(200);
    }

    static int quota(UUID agency, LocalDate day) {
        return of(agency, "?asOf=" + day).extract().path("categories[0].quota");
    }
}
