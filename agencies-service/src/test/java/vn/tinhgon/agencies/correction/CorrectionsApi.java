package vn.tinhgon.agencies.correction;

import java.util.Map;

import io.restassured.response.ValidatableResponse;

import vn.tinhgon.agencies.AgenciesApi;

/** Corrects what was recorded, as one user. */
public final class CorrectionsApi {

    private final AgenciesApi api;
    private final String path;

    private CorrectionsApi(String user, String path) {
        this.api = AgenciesApi.as(user);
        this.path = path;
    }

    public static CorrectionsApi agencies(String user) {
        return new CorrectionsApi(user, "/agencies/");
    }

    public static CorrectionsApi areas(String user) {
        return new CorrectionsApi(user, "/areas/");
    }

    /** Corrects the version that is the current one. */
    public ValidatableResponse correct(Object id, String from, String to, Map<String, ?> changes) {
        return correct(id, version(id), body(from, to, changes));
    }

    public ValidatableResponse correct(Object id, int version, Map<String, ?> body) {
        return api.request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1" + path + id + "/corrections")
                .then();
    }

    public int version(Object id) {
        return api.get(path + id).statusCode(200).extract().path("version");
    }

    public static Map<String, Object> body(String from, String to, Map<String, ?> changes) {
        return AgenciesApi.body(
                "validFrom", from, "validTo", to, "changes", changes, "reason", "Nhập nhầm");
    }
}
