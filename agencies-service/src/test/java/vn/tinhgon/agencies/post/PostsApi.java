package vn.tinhgon.agencies.post;

import static vn.tinhgon.agencies.AgenciesApi.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;

import vn.tinhgon.agencies.AgenciesApi;

/** Has posts held together as the registrar of the sample province. */
public final class PostsApi {

    static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
    private static final Map<String, Object> DECISION =
            body("number", "31-QĐ/TU", "date", "2025-06-20", "issuer", "Ban Thường vụ Tỉnh ủy");

    private PostsApi() {}

    /** Of two agencies one person holds a post each. */
    public static String held(UUID one, UUID other) {
        return hold(post(one, "Bí thư"), post(other, "Chủ tịch"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse hold(Map<?, ?>... posts) {
        return REGISTRAR.post("/concurrent-posts", held(posts));
    }

    static Map<String, Object> held(Map<?, ?>... posts) {
        return body(
                "posts",
                List.of(posts),
                "since",
                SINCE,
                "eligibilityNote",
                "Đủ tiêu chuẩn của cả hai chức danh",
                "decision",
                DECISION);
    }

    static Map<String, Object> post(UUID agency, String title) {
        return body("agencyId", agency, "title", title);
    }

    static ValidatableResponse end(String id, LocalDate on) {
        var version = REGISTRAR.get("/concurrent-posts/{id}", id).extract().header("ETag");
        return REGISTRAR
                .request()
                .header("If-Match", version)
                .body(body("on", on, "decision", DECISION))
                .post("/api/v1/concurrent-posts/{id}/end", id)
                .then();
    }

    static ValidatableResponse listed(String moment) {
        return REGISTRAR.get("/concurrent-posts" + moment + "&limit=200").statusCode(200);
    }

    static int saved() {
        return REGISTRAR
                .get("/concurrent-posts/totals?asOf=2025-12-31")
                .statusCode(200)
                .extract()
                .path("savedPosts");
    }
}
