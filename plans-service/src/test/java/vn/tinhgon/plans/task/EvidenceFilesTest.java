package vn.tinhgon.plans.task;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class EvidenceFilesTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(UTF_8);
    private final PlansApi officer = PlansApi.as("officer");
    @Inject RegistryCopy registry;
    private SampleTask task;

    @BeforeEach
    void a_task_is_in_force() {
        SampleProvince.tell(registry);
        task = SampleTask.watchedByTheBoard();
    }

    @Test
    void a_file_comes_back_as_it_was_sent_to_be_saved_and_never_to_be_shown() {
        var sent = send("..\\..\\Quyết định số 1234.pdf", PDF).then().statusCode(201);
        var location = sent.extract().header("Location");

        var read =
                PlansApi.as("inspector")
                        .request()
                        .get(location)
                        .then()
                        .statusCode(200)
                        .header("Content-Type", "application/pdf")
                        .header("X-Content-Type-Options", "nosniff")
                        .header(
                                "Content-Disposition",
                                containsString("attachment; filename*=UTF-8''Quy%E1%BA%BFt"))
                        .extract()
                        .asByteArray();

        assertThat(read).isEqualTo(PDF);
        sent.body("name", equalTo("Quyết định số 1234.pdf")).body("size", equalTo(PDF.length));
        officer.request()
                .get("/api/v1/tasks/" + task.id() + "/files")
                .then()
                .body("", hasSize(1))
                .body("[0].mediaType", equalTo("application/pdf"));
    }

    @ParameterizedTest
    @CsvSource({
        "lua.pdf, MZ\u0090, file-type-refused",
        "trang.txt, <html><script>alert(1)</script></html>, file-type-refused",
        "van-ban.docx, %PDF-1.7, file-not-what-it-says",
        "khong-duoi, %PDF-1.7, file-not-what-it-says",
        "hong.docx, PK\u0003\u0004 broken, file-type-refused",
    })
    void a_file_is_known_by_its_content_and_not_by_its_name(
            String name, String content, String code) {
        send(name, content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                .then()
                .statusCode(415)
                .body("code", equalTo(code));
        officer.request().get("/api/v1/tasks/" + task.id() + "/files").then().body("", hasSize(0));
    }

    @Test
    void an_office_file_is_taken_unless_it_brings_programs_along() {
        send("de-an.docx", archive("[Content_Types].xml", "word/document.xml"))
                .then()
                .statusCode(201)
                .body("mediaType", containsString("wordprocessingml"));
        send("de-an.docx", archive("word/document.xml", "word/vbaProject.bin"))
                .then()
                .statusCode(415);
        send("bang.xlsx", archive("word/document.xml")).then().statusCode(415);
        send("goi.docx", archive("tep.exe")).then().statusCode(415);
    }

    @Test
    void an_empty_file_is_refused_and_so_is_one_that_is_too_large() {
        send("trong.pdf", new byte[0]).then().statusCode(422).body("code", equalTo("file-empty"));
        var large = java.util.Arrays.copyOf(PDF, (20 << 20) + 1);
        send("lon.pdf", large).then().statusCode(413);
    }

    @Test
    void a_report_names_files_of_its_own_task_only() {
        UUID file = UUID.fromString(send("bao-cao.pdf", PDF).path("id"));
        var evidence = Map.of("completedOn", "2018-12-20", "files", List.of(file));

        task.other("III.10")
                .by("demo", "completion", evidence)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("evidence-file-unknown"));
        task.by("officer", "completion", evidence).then().statusCode(200);
        task.by("planner", "completion/acceptance", Map.of())
                .then()
                .body("evidence", equalTo("bao-cao.pdf"));
    }

    @Test
    void files_are_sent_by_those_with_a_part_and_seen_by_those_who_see_the_task() {
        var location = send("bao-cao.pdf", PDF).header("Location");

        PlansApi.as("foreign").request().get(location).then().statusCode(404);
        PlansApi.as("foreign").sendEvidence(task.id(), "x.pdf", PDF).then().statusCode(404);
        officer.sendEvidence(task.other("III.11").id(), "x.pdf", PDF).then().statusCode(403);
        officer.request()
                .get(location.replace(task.id(), task.other("III.10").id()))
                .then()
                .statusCode(404);
    }

    private Response send(String name, byte[] content) {
        return officer.sendEvidence(task.id(), name, content);
    }

    private static byte[] archive(String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<x/>".getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
