package vn.tinhgon.reporting.progress.rest;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.Map;

import io.restassured.response.Response;

import vn.tinhgon.platform.testing.Tokens;
import vn.tinhgon.reporting.progress.Figures;

/** Asks for figures as a client does. */
public final class ProgressApi {

    private final String user;
    private final Map<String, Object> query = new HashMap<>();

    private ProgressApi(String user) {
        this.user = user;
    }

    public static ProgressApi as(String user) {
        return new ProgressApi(user);
    }

    public ProgressApi with(String parameter, Object value) {
        query.put(parameter, value.toString());
        return this;
    }

    public Response ask() {
        return given().auth().oauth2(Tokens.of(user)).queryParams(query).get("/api/v1/progress");
    }

    public ProgressView figures() {
        return ask().then().statusCode(200).extract().as(ProgressView.class);
    }

    public Figures total() {
        return figures().total();
    }
}
