package vn.tinhgon.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
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
import io.restassured.builder.MultiPartSpecBuilder;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;
import vn.tinhgon.platform.testing.Tokens;

@QuarkusTest
class BadDocumentsTest {

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    @Inject Jdbi jdbi;
    private long before;

    @BeforeEach
    void count() {
        SampleProvince.tell(registry);
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
    void the_problem_names_the_part_of_the_request_and_what_to_do() {
        planner.send("a.docx", new byte[] {'M', 'Z', (byte) 0xff}, "")
                .then()
                .statusCode(415)
                .body("errors[0].field", equalTo("file"))
                .body("errors[0].message", containsString("Hãy gửi tệp .docx"));
    }

    @Test
    void the_name_of_a_file_is_short_and_without_its_folders() {
        var document = PlansApi.sample().getBytes(StandardCharsets.UTF_8);

        planner.send("../../etc/ke-hoach.txt", document, "?dryRun=true")
                .then()
                .statusCode(200)
                .body("fileName", equalTo("ke-hoach.txt"));
        planner.send("a".repeat(300) + ".txt", document, "?dryRun=true")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("file"));
    }

    @Test
    void a_document_of_another_kind_has_no_tasks_and_a_finding_says_so() {
        var contract =
                """
                HỢP ĐỒNG THUÊ NHÀ
                Bên A: Nguyễn Văn An
                Bên B: Trần Thị Bình
                Bên A cho bên B thuê căn nhà, giá 5 triệu đồng mỗi tháng.""";

        planner.send("hop-dong.txt", contract.getBytes(StandardCharsets.UTF_8), "?dryRun=true")
                .then()
                .statusCode(200)
                .body("tasks", empty())
                .body("findings.code", hasItem("no-tasks-found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| TỈNH ỦY X * Số 12-KH/TU MẬT | ĐẢNG CỘNG SẢN VIỆT NAM |",
                "UBND TỈNH X  TUYỆT MẬT",
                "Mức độ mật: Tối mật"
            })
    void a_mark_that_was_run_together_with_the_letterhead_is_seen(String letterhead) {
        planner.sendText(letterhead + "\n" + PlansApi.sample())
                .then()
                .statusCode(422)
                .body("code", equalTo("document-secret"));
    }

    @Test
    void a_plan_about_secrets_is_none() {
        planner.send(
                        "a.txt",
                        ("KẾ HOẠCH BẢO VỆ BÍ MẬT NHÀ NƯỚC\n" + PlansApi.sample())
                                .getBytes(StandardCharsets.UTF_8),
                        "?dryRun=true")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"**MẬT**", "Độ mật: MẬT", "Mật.", "[TỐI MẬT]", "Độ mật: Tuyệt mật"})
    void a_classified_document_is_refused(String mark) {
        planner.send(
                        "mat.txt",
                        (mark + "\n" + PlansApi.sample()).getBytes(StandardCharsets.UTF_8),
                        "")
                .then()
                .statusCode(422)
                .body("code", equalTo("document-secret"));
    }

    @Test
    void a_document_without_a_file_name_is_refused_by_name_of_the_part() {
        planner.request()
                .multiPart(
                        new MultiPartSpecBuilder("x").controlName("file").emptyFileName().build())
                .post("/api/v1/plan-imports")
                .then()
                .statusCode(400);
    }

    @Test
    void what_is_no_multipart_is_refused() throws Exception {
        var answer = post("rubbish".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\"");
    }

    @Test
    void a_dry_run_is_true_or_false_and_nothing_else() {
        planner.send("a.txt", PlansApi.sample().getBytes(StandardCharsets.UTF_8), "?dryRun=1")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("dryRun"));
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
        var answer = post(new byte[34 << 20]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("body-too-large", "vượt quá giới hạn 20 MiB");
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

    private static HttpResponse<String> post(byte[] body) throws Exception {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:"
                                                + RestAssured.port
                                                + "/api/v1/plan-imports"))
                        .header("Authorization", "Bearer " + Tokens.of("planner"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
