package vn.tinhgon.plans.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

/**
 * What is refused says which rule forbids it and where the rule comes from, and leaves the plan,
 * its tasks, its trail and what was told of them exactly as they were.
 */
@QuarkusTest
class RefusedChangesTest {

    private static final String STATE =
            """
            select concat_ws(E'\\n',
              (select cast(p as text) from plan p where p.id = :plan),
              (select string_agg(cast(t as text), ',' order by t.id) from task t where t.plan_id = :plan),
              (select string_agg(cast(a as text), ',' order by a.id)
               from assignment a join task t on t.id = a.task_id where t.plan_id = :plan),
              (select count(*) from evidence_file f join task t on t.id = f.task_id where t.plan_id = :plan),
              (select count(*) from task_extension e join task t on t.id = e.task_id where t.plan_id = :plan),
              (select count(*) from audit_entry where plan_id = :plan),
              (select count(*) from outbox where key = :plan or key in (select id from task where plan_id = :plan)))""";

    private static final String FIRST_RULE = "18-NQ/TW";

    private final PlansApi planner = PlansApi.as("planner");
    private final PlansApi officer = PlansApi.as("officer");
    @Inject RegistryCopy registry;
    @Inject Jdbi jdbi;
    private SampleTask task;

    @BeforeEach
    void a_task_is_in_force() {
        SampleProvince.tell(registry);
        task = SampleTask.watchedByTheBoard();
    }

    @Test
    void a_second_lead() {
        var two = List.of(lead(SampleProvince.HEALTH), lead(SampleProvince.FINANCE));

        refused(
                () -> amend(Map.of("ref", "III.9", "reason", "X", "parts", two)),
                422,
                "second-lead-refused",
                FIRST_RULE);
    }

    @Test
    void a_completion_without_the_evidence_that_is_demanded() {
        refused(
                () -> task.by("officer", "completion", Map.of("completedOn", "2018-12-20")),
                422,
                "evidence-missing",
                "minh chứng");
    }

    @Test
    void an_extension_of_a_task_that_is_done() {
        officer.complete(task.id(), "2018-12-20").then().statusCode(200);

        refused(
                () -> officer.askExtension(task.id(), "2030-12-31"),
                409,
                "task-already-completed",
                "cơ quan đã làm");
    }

    @Test
    void a_task_as_a_part_of_its_own_part() {
        var draft = planner.settledPlan();
        var whole = new SampleTask(draft, planner.task(draft, "III.1"));
        var part = planner.task(draft, "III.2");
        arrange(part, whole.id()).then().statusCode(200);
        task = whole;

        refused(() -> arrange(whole.id(), part), 422, "parent-cycle", FIRST_RULE);
    }

    @Test
    void a_deadline_that_ends_before_it_begins() {
        var reversed = Map.of("kind", "RANGE", "start", "2026-01-01", "due", "2022-12-31");
        var before = state();

        amend(Map.of("ref", "III.9", "reason", "X", "deadline", reversed))
                .then()
                .statusCode(400)
                .body("errors[0].field", containsString("deadline"))
                .body("errors[0].code", equalTo("deadline-range-reversed"))
                .body("errors[0].source", containsString("77-KH/TU"));

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_not_what_it_says() {
        var content = "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1);

        refused(
                () -> officer.sendEvidence(task.id(), "van-ban.docx", content),
                415,
                "file-not-what-it-says",
                "ASVS");
    }

    @Test
    void a_change_of_what_somebody_else_has_changed_meanwhile() {
        var read = planner.task(task.id()).header("ETag");
        officer.progress(task.id(), 40).then().statusCode(200);

        refused(() -> report(read, UUID.randomUUID(), 60), 412, "version-stale", "RFC 9110");
    }

    @Test
    void a_key_that_was_used_for_something_else() {
        var read = planner.task(task.id()).header("ETag");
        var key = UUID.randomUUID();
        report(read, key, 40).then().statusCode(200);

        refused(() -> report(read, key, 60), 422, "idempotency-key-reused", "IETF");
    }

    @Test
    void a_repeated_request_is_answered_as_before_and_does_nothing_again() {
        var read = planner.task(task.id()).header("ETag");
        var key = UUID.randomUUID();
        var first = report(read, key, 40);
        var before = state();

        var second = report(read, key, 40);

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
        assertThat(state()).isEqualTo(before);
    }

    private void refused(Supplier<Response> change, int status, String code, String source) {
        var before = state();

        change.get()
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("source", containsString(source));

        assertThat(state()).isEqualTo(before);
    }

    private String state() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(STATE)
                                .bind("plan", task.plan())
                                .mapTo(String.class)
                                .one());
    }

    private Response report(String read, UUID key, int percent) {
        return officer.json()
                .header("If-Match", read)
                .header("Idempotency-Key", key)
                .body(Map.of("percent", percent, "note", "Đã trình"))
                .post("/api/v1/tasks/" + task.id() + "/progress");
    }

    private Response amend(Map<String, ?> changed) {
        return planner.move(
                task.plan(),
                "/amendments",
                Map.of(
                        "changed",
                        List.of(changed),
                        "decision",
                        Map.of(
                                "number", "12-QĐ/TU",
                                "date", "2019-01-10",
                                "issuer", "Ban Thường vụ Tỉnh ủy"),
                        "reason",
                        "Điều chỉnh",
                        "effectiveOn",
                        "2019-01-15"));
    }

    private Response arrange(String part, String whole) {
        var path = "/api/v1/tasks/" + part;
        return planner.change(path).body(Map.of("parentId", whole)).put(path + "/arrangement");
    }

    private static Map<String, Object> lead(UUID agency) {
        return Map.of("role", "LEAD", "agencyId", agency);
    }
}
