package vn.tinhgon.plans;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;

/** The register of documents as a client of one user sees it. */
public final class DirectivesApi {

    private static final String PATH = "/api/v1/directives";
    private final PlansApi api;

    private DirectivesApi(PlansApi api) {
        this.api = api;
    }

    public static DirectivesApi as(String user) {
        return new DirectivesApi(PlansApi.as(user));
    }

    /** A number of its own. */
    public static String number(String sign) {
        return Math.abs(UUID.randomUUID().hashCode()) + "-" + sign;
    }

    public Response register(String number, String dated, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.put("number", number);
        body.put("dated", dated);
        body.putIfAbsent("documentType", "RESOLUTION");
        body.putIfAbsent("title", "Về tiếp tục đổi mới, sắp xếp tổ chức bộ máy");
        return api.json().body(body).post(PATH);
    }

    /** A new document of an area; answers its id. */
    public String registered(String scope, String dated) {
        return register(
                        number("NQ/TW"),
                        dated,
                        Map.of("scope", scope, "issuerName", "Ban Chấp hành"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Response get(String id) {
        return api.request().get(PATH + "/" + id);
    }

    public Response list(String query) {
        return api.request().get(PATH + query);
    }

    public Response correct(String id, Map<String, ?> correction) {
        var path = PATH + "/" + id;
        return api.change(path).body(correction).post(path + "/correction");
    }

    public Response relate(String id, String kind, String to) {
        return relate(id, Map.of("kind", kind, "directiveId", to));
    }

    public Response relate(String id, Map<String, ?> relation) {
        var path = PATH + "/" + id;
        return api.change(path).body(relation).post(path + "/relations");
    }

    public Response endRelation(String id, String relation, String until) {
        var path = PATH + "/" + id;
        return api.change(path)
                .body(Map.of("validUntil", until, "reason", "Có văn bản thay thế"))
                .post(path + "/relations/" + relation + "/ending");
    }

    public Response tree(String id, String query) {
        return api.request().get(PATH + "/" + id + "/implementation" + query);
    }
}
