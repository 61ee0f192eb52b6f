package vn.tinhgon.agencies.importing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.tinhgon.platform.testing.Eventually.await;

import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;

import vn.tinhgon.platform.testing.Tokens;

/** Sends sheets as one user, and waits until they are worked off. */
final class ImportsApi {

    private final String user;
    private final String path;

    private ImportsApi(String user, String path) {
        this.user = user;
        this.path = path;
    }

    static ImportsApi agencies(String user) {
        return new ImportsApi(user, "/api/v1/agencies/imports");
    }

    static ImportsApi areas(String user) {
        return new ImportsApi(user, "/api/v1/areas/imports");
    }

    ValidatableResponse send(String csv, Map<String, ?> query) {
        return send(csv.getBytes(UTF_8), query, Map.of());
    }

    ValidatableResponse send(byte[] file, Map<String, ?> query, Map<String, String> form) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .multiPart("file", "danh-muc.csv", file, "text/csv")
                .formParams(form)
                .queryParams(query)
                .post(path)
                .then();
    }

    /** Sends a sheet and waits for what becomes of it. */
    ValidatableResponse bring(String csv, Map<String, ?> query) {
        return finished(send(csv, query));
    }

    ValidatableResponse finished(ValidatableResponse received) {
        String id = received.statusCode(202).extract().path("id");
        await().until(
                        () ->
                                List.of("DONE", "FAILED")
                                        .contains(get(id).extract().<String>path("state")));
        return get(id);
    }

    ValidatableResponse get(String id) {
        return given().auth().oauth2(Tokens.of(user)).get(path + "/" + id).then().statusCode(200);
    }

    ValidatableResponse errors(ValidatableResponse work) {
        return errors(work, "vi");
    }

    ValidatableResponse errors(ValidatableResponse work, String language) {
        String id = work.extract().path("id");
        return errors(id, "", language);
    }

    ValidatableResponse errors(String id, String query) {
        return errors(id, query, "vi");
    }

    private ValidatableResponse errors(String id, String query, String language) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .header("Accept-Language", language)
                .get(path + "/" + id + "/errors" + query)
                .then()
                .statusCode(200);
    }
}
