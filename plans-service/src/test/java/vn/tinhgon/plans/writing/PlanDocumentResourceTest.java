package vn.tinhgon.plans.writing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.DirectivesApi;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class PlanDocumentResourceTest {

    /** One of each kind, in words and in parts; each kind twice where it is said in two ways. */
    private static final List<Map<String, String>> DEADLINES =
            List.of(
                    Map.of("quote", "trước ngày 15/7/2023"),
                    Map.of("kind", "DATE", "due", "2023-07-15", "qualifier", "BEFORE"),
                    Map.of("kind", "DATE", "due", "2024-06-30"),
                    Map.of("kind", "MONTH", "due", "2023-05-31"),
                    Map.of("kind", "QUARTER", "due", "2024-03-31"),
                    Map.of("kind", "YEAR", "due", "2019-12-31"),
                    Map.of("kind", "RANGE", "start", "2022-01-01", "due", "2026-12-31"),
                    Map.of("kind", "FROM", "start", "2023-04-01"),
                    Map.of("kind", "CONTINUOUS"),
                    Map.of(
                            "kind",
                            "AFTER_TRIGGER",
                            "trigger",
                            "Bộ Nội vụ ban hành hướng dẫn",
                            "offset",
                            "P3M",
                            "due",
                            "2026-12-31"),
                    Map.of(
                            "kind",
                            "AFTER_TRIGGER",
                            "trigger",
                            "Trung ương có văn bản",
                            "offset",
                            "P0D"),
                    Map.of("kind", "ON_REQUEST"),
                    Map.of("kind", "CONDITIONAL"),
                    Map.of("kind", "ROADMAP"),
                    Map.of("kind", "RECURRING", "period", "P6M"),
                    Map.of("kind", "RECURRING", "period", "P1Y"),
                    Map.of("kind", "NONE"));

    private static final List<String> ROLES =
            List.of(
                    "ADVISE",
                    "COORDINATE",
                    "IMPLEMENT",
                    "DIRECT",
                    "MONITOR",
                    "SUPERVISE",
                    "DECIDE");

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @Test
    void a_plan_in_force_reads_back_with_the_leads_that_were_chosen() {
        var plan = planner.issuedPlan();

        var again = readAgain(plan, "");

        var held = planner.tasks(plan);
        assertThat(tasks(again).keySet()).isEqualTo(held.keySet());
        held.forEach(
                (ref, task) -> {
                    var read = tasks(again).get(ref);
                    assertThat(read).containsEntry("title", task.get("title"));
                    assertThat(parts(read)).as(ref).isEqualTo(parts(detail(task)));
                    assertThat(when(read)).as(ref).isEqualTo(when(detail(task)));
                });
        var head = planner.plan(plan).jsonPath();
        assertThat(again.getString("document.number")).isEqualTo(head.getString("number"));
        assertThat(again.getString("document.date")).isEqualTo(head.getString("dated"));
        assertThat(again.getString("document.title")).isEqualTo(head.getString("title"));
        assertThat(again.getString("document.issuer")).isEqualTo(head.getString("issuerName"));
        assertThat(again.getList("document.basis.number")).isEqualTo(head.getList("basis.number"));
        assertThat(again.getList("document.distribution.name"))
                .isEqualTo(head.getList("recipients.name"));
    }

    @Test
    void a_plan_entered_by_hand_reads_back_with_every_role_and_every_idiom() {
        var plan = byHand("/KH-UBND");

        var again = readAgain(plan, "");

        assertThat(again.getString("document.type")).isEqualTo("PLAN");
        assertThat(again.getString("document.title")).isEqualTo("Sắp xếp các hội quần chúng");
        assertThat(again.getString("document.issuer")).isEqualTo("Tỉnh ủy");
        assertThat(again.getString("document.date")).isEqualTo("2023-04-28");
        assertThat(again.getList("document.basis.number"))
                .containsExactly("50-KL/TW", "158/2018/NĐ-CP");
        assertThat(again.getString("document.distribution[0].purpose")).isEqualTo("để báo cáo");
        var held = planner.tasks(plan);
        assertThat(tasks(again).keySet()).isEqualTo(held.keySet());
        held.forEach(
                (ref, task) -> {
                    var read = tasks(again).get(ref);
                    assertThat(read).containsEntry("title", task.get("title"));
                    assertThat(parts(read)).as(ref).isEqualTo(parts(detail(task)));
                    assertThat(when(read)).as(ref).isEqualTo(when(detail(task)));
                });
    }

    @Test
    void the_party_and_the_state_have_layouts_of_their_own() {
        var state = words(byHand("/KH-UBND"));
        var party = words(byHand("-KH/TU"));

        assertThat(state)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
        assertThat(party).contains("ĐẢNG CỘNG SẢN VIỆT NAM", "TỈNH ỦY").doesNotContain("Độc lập");
    }

    @Test
    void each_version_is_written_in_its_own_words() {
        var plan = planner.issuedPlan();
        planner.move(
                        plan,
                        "/amendments",
                        Map.of(
                                "decision",
                                Map.of(
                                        "number",
                                        "12-QĐ/TU",
                                        "date",
                                        "2019-01-10",
                                        "issuer",
                                        "Tỉnh ủy"),
                                "reason",
                                "Kéo dài",
                                "effectiveOn",
                                "2019-01-15",
                                "changed",
                                List.of(
                                        Map.of(
                                                "ref",
                                                "III.2",
                                                "reason",
                                                "Chờ hướng dẫn",
                                                "deadline",
                                                Map.of("quote", "quý II/2019")))))
                .then()
                .statusCode(201);

        assertThat(due(readAgain(plan, "?version=1"))).isEqualTo("2018-12-31");
        assertThat(due(readAgain(plan, "?version=2"))).isEqualTo("2019-06-30");
        assertThat(due(readAgain(plan, ""))).isEqualTo("2019-06-30");
        planner.request().get(path(plan) + "?version=3").then().statusCode(404);
        planner.request()
                .get(path(plan))
                .then()
                .header("Content-Disposition", containsString("-kh-tu-v2.docx"));
    }

    @Test
    void a_draft_has_no_version() {
        var plan = planner.importSample().getUUID("planId");

        planner.request()
                .get(path(plan))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("-du-thao.docx"));
        planner.request()
                .get(path(plan) + "?version=1")
                .then()
                .statusCode(404)
                .body("code", equalTo("plan-version-not-found"));
    }

    private UUID byHand(String sign) {
        var tasks =
                IntStream.range(0, DEADLINES.size())
                        .mapToObj(PlanDocumentResourceTest::task)
                        .toList();
        var body = new HashMap<String, Object>();
        body.put("documentType", "PLAN");
        body.put("number", DirectivesApi.number("X").replaceAll("\\D.*", "") + sign);
        body.put("dated", "2023-04-28");
        body.put("title", "Sắp xếp các hội quần chúng");
        body.put("issuerId", SampleProvince.PROVINCE_COMMITTEE);
        body.put(
                "basis",
                List.of(
                        basis("CONCLUSION", "50-KL/TW", "Bộ Chính trị"),
                        basis("DECREE", "158/2018/NĐ-CP", "Chính phủ")));
        body.put("recipients", List.of(Map.of("name", "Bộ Nội vụ", "purpose", "để báo cáo")));
        body.put("tasks", tasks);
        return planner.json()
                .body(body)
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private static Map<String, String> basis(String type, String number, String issuer) {
        return Map.of(
                "documentType", type, "number", number, "dated", "2018-02-28", "issuer", issuer);
    }

    private static Map<String, Object> task(int i) {
        var half = DEADLINES.size() / 2;
        var ref = i < half ? "II." + (i + 1) : "III." + (i - half + 1);
        return Map.of(
                "ref",
                ref,
                "title",
                "Rà soát chức năng của từng hội, lần thứ " + (i + 1),
                "deadline",
                DEADLINES.get(i),
                "parts",
                List.of(
                        Map.of("role", "LEAD", "agencyId", SampleProvince.HOME_AFFAIRS),
                        Map.of(
                                "role",
                                ROLES.get(i % ROLES.size()),
                                "agency",
                                "Sở Văn hóa, Thể thao và Du lịch"),
                        Map.of(
                                "role",
                                ROLES.get(i % ROLES.size()),
                                "agency",
                                "các sở, ban, ngành tỉnh")));
    }

    private JsonPath readAgain(UUID plan, String query) {
        var word = planner.request().get(path(plan) + query);
        word.then()
                .statusCode(200)
                .contentType(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        return planner.send("ke-hoach.docx", word.asByteArray(), "?dryRun=true")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The text of the file, as an import keeps it. */
    private String words(UUID plan) {
        var word = planner.request().get(path(plan)).asByteArray();
        var id =
                planner.send("ke-hoach.docx", word, "").then().statusCode(201).extract().path("id");
        return planner.request().get("/api/v1/plan-imports/" + id + "/text").asString();
    }

    private static String path(UUID plan) {
        return "/api/v1/plans/" + plan + "/document";
    }

    private static Map<String, Map<String, Object>> tasks(JsonPath read) {
        return read.<Map<String, Object>>getList("tasks.findAll { it.kind == 'TASK' }").stream()
                .collect(toMap(task -> (String) task.get("ref"), Function.identity()));
    }

    private static Object due(JsonPath read) {
        return when(tasks(read).get("III.2")).get("due");
    }

    private Map<String, Object> detail(Map<String, Object> listed) {
        return planner.task((String) listed.get("id")).jsonPath().getMap("");
    }

    @SuppressWarnings("unchecked")
    private static Set<String> parts(Map<String, Object> task) {
        return ((List<Map<String, Object>>) task.get("assignments"))
                .stream().map(part -> part.get("role") + " " + part.get("agency")).collect(toSet());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> when(Map<String, Object> task) {
        var deadline = new HashMap<>((Map<String, Object>) task.get("deadline"));
        deadline.keySet()
                .retainAll(
                        Set.of("kind", "start", "due", "qualifier", "trigger", "offset", "period"));
        return deadline;
    }
}
