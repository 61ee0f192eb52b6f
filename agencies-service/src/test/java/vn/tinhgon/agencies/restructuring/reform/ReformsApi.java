package vn.tinhgon.agencies.restructuring.reform;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;

import vn.tinhgon.platform.testing.Tokens;

/** Sends reforms as one user. */
final class ReformsApi {

    static final String HEADINGS =
            "new_code,new_name,new_level,old_code,old_name,old_level,extent,new_parent\n";

    private final String user;

    private ReformsApi(String user) {
        this.user = user;
    }

    static ReformsApi as(String user) {
        return new ReformsApi(user);
    }

    ValidatableResponse send(LocalDate on, String rows, Map<String, String> form) {
        return send(on, (HEADINGS + rows).getBytes(UTF_8), form);
    }

    ValidatableResponse send(LocalDate on, byte[] sheet, Map<String, String> form) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .multiPart("file", "sap-xep.csv", sheet, "text/csv")
                .formParam("title", "Sắp xếp đơn vị hành chính")
                .formParam("effectiveOn", on.toString())
                .formParams(form)
                .post("/api/v1/restructurings/imports")
                .then();
    }

    /** How the reform calls the moves to which some areas go, or by which they end. */
    static String[] refs(String reform, Collection<String> areas) {
        var refs = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var page =
                    Country.CENTRE
                            .get("/restructurings/{id}/moves?limit=200" + next, reform)
                            .statusCode(200)
                            .extract()
                            .as(JsonNode.class);
            for (var item : page.get("items")) {
                if (areas.stream().anyMatch(item.toString()::contains)) {
                    refs.add(item.get("ref").asText());
                }
            }
            next = page.get("next").isNull() ? null : "&cursor=" + page.get("next").asText();
        }
        return refs.toArray(String[]::new);
    }

    /** Refuses to hand in the annulment of some moves, because of what these would stand on. */
    static ValidatableResponse refusedAlone(String reform, LocalDate from, String... moves) {
        String id = Country.CENTRE.annul(reform, from, moves).statusCode(201).extract().path("id");
        var refused = Country.CENTRE.submit(id, 0).statusCode(422);
        Country.CENTRE.close("withdrawal", id, 0).statusCode(200);
        return refused.body("errors.code", contains("restored-on-ended"));
    }
}
