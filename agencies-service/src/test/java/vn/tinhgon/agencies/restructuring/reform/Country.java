package vn.tinhgon.agencies.restructuring.reform;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static vn.tinhgon.platform.testing.Eventually.await;

import java.time.LocalDate;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.platform.testing.SampleProvince;
import vn.tinhgon.platform.testing.Tokens;

/**
 * A country of its own in an empty registry, with somebody in it who drafts and one who approves.
 */
final class Country {

    static final AgenciesApi CENTRE = AgenciesApi.as("demo");

    private Country() {}

    /** Registers the country with all that a sheet has below it. */
    static void register(String units) {
        var country = UUID.randomUUID();
        CENTRE.registerArea(
                        AgenciesApi.body(
                                "id", country,
                                "code", "VN",
                                "name", "Việt Nam",
                                "level", "CENTRAL",
                                "validFrom", "2004-01-01"))
                .statusCode(201);
        registerWhereApproverWorks(country);
        String id =
                given().auth()
                        .oauth2(Tokens.of("demo"))
                        .multiPart("file", "dvhc.csv", units.getBytes(UTF_8), "text/csv")
                        .formParam("validFrom", "2025-03-01")
                        .post("/api/v1/areas/imports")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id");
        await().until(
                        () ->
                                CENTRE.get("/areas/imports/{id}", id)
                                        .extract()
                                        .<String>path("state")
                                        .equals("DONE"));
    }

    /** An account answers for the part of the country in which its agency sits. */
    private static void registerWhereApproverWorks(UUID country) {
        CENTRE.registerAgency(
                        AgenciesApi.body(
                                "id", SampleProvince.ORGANISATION_BOARD,
                                "name", "Ban Tổ chức Trung ương",
                                "kind", "PARTY_BOARD",
                                "bloc", "PARTY",
                                "level", "CENTRAL",
                                "areaId", country,
                                "validFrom", "2004-01-01"))
                .statusCode(201);
    }

    /** Has a drafted case take effect, and answers its id. */
    static String decided(ValidatableResponse drafted) {
        String id = drafted.statusCode(201).extract().path("id");
        CENTRE.submit(id, 0).statusCode(200);
        AgenciesApi.as("approver")
                .approve(id, 1, LocalDate.of(2025, 6, 12))
                .statusCode(200)
                .body("state", equalTo("EFFECTIVE"));
        return id;
    }
}
