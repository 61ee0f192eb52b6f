package vn.tinhgon.plans;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.apache.http.entity.mime.HttpMultipartMode;

import vn.tinhgon.platform.consuming.EventJson;
import vn.tinhgon.platform.testing.SampleProvince;
import vn.tinhgon.platform.testing.Tokens;

/** The service as a client of one user sees it. */
public final class PlansApi {

    private static final Path SAMPLE =
            Path.of("../deploy/local/src/main/resources/sample/ke-hoach-mau.txt");

    /** As browsers and curl send the names of files. */
    private static final RestAssuredConfig NAMES_IN_UTF_8 =
            RestAssuredConfig.config()
                    .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"))
                    .httpClient(
                            HttpClientConfig.httpClientConfig()
                                    .httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE));

    private final String user;

    private PlansApi(String user) {
        this.user = user;
    }

    public static PlansApi as(String user) {
        return new PlansApi(user);
    }

    /**
     * The project's sample document under another number, so that each test has a plan of its own.
     */
    public static String sample() {
        try {
            var number = "%d-KH/TU".formatted(Math.abs(UUID.randomUUID().hashCode()));
            return Files.readString(SAMPLE).replaceFirst("\\d+\\s*-\\s*KH/TU", number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Response send(String fileName, byte[] content, String query) {
        return request()
                .multiPart("file", fileName, content, "text/plain")
                .post("/api/v1/plan-imports" + query);
    }

    public JsonPath importSample() {
        return importText(sample());
    }

    private JsonPath importText(String document) {
        return sendText(document).then().statusCode(201).extract().jsonPath();
    }

    public Response sendText(String document) {
        return send("ke-hoach.txt", document.getBytes(StandardCharsets.UTF_8), "");
    }

    public Response imported(String id) {
        return request().get("/api/v1/plan-imports/" + id);
    }

    /** Corrects what was read, on the version just read. */
    public Response correct(String id, Object patch) {
        var path = "/api/v1/plan-imports/" + id;
        return change(path).body(patch).patch(path);
    }

    public Response accept(String id) {
        var path = "/api/v1/plan-imports/" + id;
        return change(path).post(path + "/acceptance");
    }

    /** A draft of the sample, all its findings settled. */
    public UUID settledPlan() {
        return settledPlan(sample());
    }

    private UUID settledPlan(String document) {
        return settleSample(read(sendText(document).then().statusCode(201)));
    }

    /** Settles all findings of the sample as it was read. */
    public UUID settleSample(JsonPath read) {
        return settleSample(EventJson.MAPPER.<JsonNode>valueToTree(read.getMap("")));
    }

    private UUID settleSample(JsonNode read) {
        var plan = UUID.fromString(read.get("planId").asText());
        var leads =
                StreamSupport.stream(read.get("findings").spliterator(), false)
                        .filter(f -> "lead-to-be-chosen".equals(f.get("code").asText()))
                        .map(
                                f ->
                                        Map.of(
                                                "ref",
                                                f.get("ref").asText(),
                                                "agencyId",
                                                SampleProvince.ORGANISATION_BOARD))
                        .toList();
        settle(
                        plan,
                        Map.of(
                                "acceptProposedLeads",
                                true,
                                "leads",
                                leads,
                                "issuerId",
                                SampleProvince.PROVINCE_COMMITTEE,
                                "monitorId",
                                SampleProvince.COMMITTEE_OFFICE))
                .then()
                .statusCode(200);
        return plan;
    }

    /** The sample in force since the day of its document. */
    public UUID issuedPlan() {
        var plan = settledPlan();
        issue(plan).then().statusCode(200);
        return plan;
    }

    /** The sample with item III.9, which Sở Nội vụ leads, until other words. */
    public UUID issuedPlan(String wordsOfItem9) {
        var plan =
                settledPlan(
                        sample().replace("Thực hiện và hoàn thành trong năm 2018", wordsOfItem9));
        issue(plan).then().statusCode(200);
        return plan;
    }

    public Response settle(UUID plan, Object settlement) {
        return change("/api/v1/plans/" + plan).body(settlement).patch("/api/v1/plans/" + plan);
    }

    public Response issue(UUID plan) {
        var path = "/api/v1/plans/" + plan;
        return change(path).body(Map.of("issuedOn", "2018-04-10")).post(path + "/issuance");
    }

    /** Posts to a transition of a plan, on the version just read. */
    public Response move(UUID plan, String transition, Object body) {
        var path = "/api/v1/plans/" + plan;
        return change(path).body(body).post(path + transition);
    }

    public Response plan(UUID plan) {
        return request().get("/api/v1/plans/" + plan);
    }

    /** The plan's tasks by ref, as of today. */
    public Map<String, Map<String, Object>> tasks(UUID plan) {
        return tasks(plan, "");
    }

    public Map<String, Map<String, Object>> tasks(UUID plan, String query) {
        var answer = request().get("/api/v1/tasks?planId=" + plan + query).then().statusCode(200);
        List<Map<String, Object>> items =
                EventJson.MAPPER.convertValue(read(answer).get("items"), new TypeReference<>() {});
        return items.stream().collect(toMap(t -> (String) t.get("ref"), Function.identity()));
    }

    /** RestAssured reads the whole answer anew for each path, ten times as slowly. */
    private static JsonNode read(ValidatableResponse answer) {
        return answer.extract().as(JsonNode.class);
    }

    public String task(UUID plan, String ref) {
        return (String) tasks(plan).get(ref).get("id");
    }

    public Response progress(String task, int percent) {
        var path = "/api/v1/tasks/" + task;
        return change(path)
                .body(Map.of("percent", percent, "note", "Đã trình dự thảo"))
                .post(path + "/progress");
    }

    /** Submitted by this user, and accepted for whoever watches over the task. */
    public Response complete(String task, String day) {
        var submitted = submit(task, day);
        return submitted.statusCode() == 200
                        && "AWAITING_ACCEPTANCE".equals(submitted.path("standing"))
                ? as("demo").order(task, "completion/acceptance", Map.of())
                : submitted;
    }

    public Response submit(String task, String day) {
        return order(
                task,
                "completion",
                Map.of("completedOn", day, "evidence", "Quyết định số 12/QĐ-UBND"));
    }

    /** Posts to one of a task's transitions. */
    public Response order(String task, String transition, Map<String, ?> body) {
        var path = "/api/v1/tasks/" + task;
        return change(path).body(body).post(path + "/" + transition);
    }

    public Response task(String task) {
        return request().get("/api/v1/tasks/" + task);
    }

    public Response sendEvidence(String task, String name, byte[] content) {
        return request()
                .config(NAMES_IN_UTF_8)
                .multiPart("file", name, content, "application/pdf")
                .post("/api/v1/tasks/" + task + "/files");
    }

    public Response reassign(String task, UUID from, UUID to) {
        var path = "/api/v1/tasks/" + task;
        return change(path)
                .body(
                        Map.of(
                                "fromAgencyId",
                                from,
                                "toAgencyId",
                                to,
                                "reason",
                                "Cơ quan tiếp nhận chức năng"))
                .post(path + "/reassignment");
    }

    /** Says of which function a task is. */
    public Response stateFunction(String task, UUID function) {
        var path = "/api/v1/tasks/" + task;
        return change(path).body(Map.of("functionId", function)).put(path + "/function");
    }

    public Response task(String task, String query) {
        return request().get("/api/v1/tasks/" + task + query);
    }

    public Response askExtension(String task, String until) {
        return change("/api/v1/tasks/" + task)
                .body(Map.of("until", until, "reason", "Chờ hướng dẫn"))
                .post("/api/v1/tasks/" + task + "/extensions");
    }

    public Response decideExtension(String task, String extension, Object decision) {
        return change("/api/v1/tasks/" + task)
                .body(decision)
                .post("/api/v1/tasks/" + task + "/extensions/" + extension + "/decision");
    }

    public Response raiseObstacle(String task, Map<String, ?> obstacle) {
        return change("/api/v1/tasks/" + task)
                .body(obstacle)
                .post("/api/v1/tasks/" + task + "/obstacles");
    }

    /** Answers it or passes it on. */
    public Response settleObstacle(String task, String obstacle, String act, Map<String, ?> body) {
        return change("/api/v1/tasks/" + task)
                .body(body)
                .post("/api/v1/tasks/" + task + "/obstacles/" + obstacle + "/" + act);
    }

    public Response obstacles(String task, String query) {
        return request().get("/api/v1/tasks/" + task + "/obstacles" + query);
    }

    public Response pilot(String task, String query) {
        return request().get("/api/v1/tasks/" + task + "/pilot" + query);
    }

    /** Asked by an officer of the lead, granted by an approver. */
    public static void extend(String task, String until) {
        var asked = as("officer").askExtension(task, until);
        asked.then().statusCode(201);
        as("approver")
                .decideExtension(
                        task, asked.path("id"), Map.of("granted", true, "reason", "Đồng ý gia hạn"))
                .then()
                .statusCode(200);
    }

    public Response recordTrigger(String wording, String occurredOn, List<String> tasks) {
        return json().body(
                        Map.of(
                                "wordings",
                                List.of(wording),
                                "occurredOn",
                                occurredOn,
                                "document",
                                triggerDocument(occurredOn),
                                "taskIds",
                                tasks))
                .post("/api/v1/triggers");
    }

    public static Map<String, String> triggerDocument(String date) {
        return Map.of("number", "17-HD/BTCTW", "date", date, "issuer", "Ban Tổ chức Trung ương");
    }

    public Response previewSweep(String date) {
        return request().get("/api/v1/deadline-sweeps/preview?date=" + date);
    }

    public Response sweep() {
        return request().post("/api/v1/deadline-sweeps");
    }

    /** A request that names the version just read. */
    public RequestSpecification change(String path) {
        var tag = request().get(path).header("ETag");
        return tag == null ? json() : json().header("If-Match", tag);
    }

    public RequestSpecification json() {
        return request().contentType("application/json");
    }

    public RequestSpecification request() {
        return given().auth().oauth2(Tokens.of(user));
    }
}
