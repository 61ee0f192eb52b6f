package vn.tinhgon.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.KnownProvince;
import vn.tinhgon.plans.PlansApi;

@QuarkusTest
class BadDocumentsTest {

    private final PlansApi planner = PlansApi.as("planner");
    @Inject KnownProvince province;
    @Inject Jdbi jdbi;
    private long before;

    @BeforeEach
    void count() {
        province.tell();
        before = stored();
    }

    @AfterEach
    void nothing_was_stored() {
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void an_empty_document_is_refused() {
        planner.send("trong.txt", " \n ".getBytes(StandardCharsets.UTF_8), "")
                .then()
                .statusCode(422)
                .body("code", equalTo("document-empty"))
                .body("title", equalTo("Văn bản trống"));
    }

    @Test
    void what_is_no_text_is_refused() {
        planner.send("ke-hoach.docx", new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xff}, "")
                .then()
                .statusCode(415)
                .body("code", equalTo("document-unreadable"));
    }

    @Test
    void a_classified_document_is_refused() {
        planner.send(
                        "mat.txt",
                        ("**MẬT**\n" + PlansApi.sample()).getBytes(StandardCharsets.UTF_8),
                        "")
                .then()
                .statusCode(422)
                .body("code", equalTo("document-secret"));
    }

    @Test
    void a_document_that_is_too_large_is_refused() {
        planner.send("lon.txt", new byte[21 << 20], "")
                .then()
                .statusCode(413)
                .body("code", equalTo("document-too-large"));
    }

    @Test
    void a_body_that_announces_to_be_too_large_is_refused_before_it_is_read() throws Exception {
        var uri = URI.create("http://localhost:" + RestAssured.port + "/api/v1/plan-imports");
        try (var client = HttpClient.newHttpClient()) {
            var answer =
                    client.send(
                            HttpRequest.newBuilder(uri)
                                    .POST(
                                            HttpRequest.BodyPublishers.ofByteArray(
                                                    new byte[34 << 20]))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("body-too-large", "vượt quá giới hạn 20 MiB");
        }
    }

    @Test
    void a_request_without_document_names_the_part_that_is_missing() {
        planner.request()
                .multiPart("issuer", "Tỉnh ủy")
                .post("/api/v1/plan-imports")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("file"));
    }

    @Test
    void a_document_sent_as_json_is_refused() {
        planner.json().body("{}").post("/api/v1/plan-imports").then().statusCode(415);
    }

    @Test
    void a_part_of_the_country_that_is_not_the_callers_is_refused() {
        planner.request()
                .multiPart("file", "a.txt", "x".getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("scope", "vn.92")
                .post("/api/v1/plan-imports")
                .then()
                .statusCode(403)
                .body("code", equalTo("out-of-scope"));
    }

    private long stored() {
        return jdbi.withHandle(
                h ->
                        h.createQuery(
                                        "select (select count(*) from plan) + (select count(*) from plan_import)")
                                .mapTo(long.class)
                                .one());
    }
}
