package vn.tinhgon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import vn.tinhgon.local.story.Api;
import vn.tinhgon.local.story.Sample;
import vn.tinhgon.local.story.Story;
import vn.tinhgon.local.story.Until;

/**
 * The story through the four services as they are shipped, and what is left of it when they are
 * killed in the middle.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SuiteTest {

    private static final String HOME_AFFAIRS = "01980000-0000-7000-8000-000000000010";
    private static final String COMMITTEE_OFFICE = "01980000-0000-7000-8000-000000000003";
    private static final String SUCCESSOR = "01980000-0000-7000-8000-000000000040";

    private static final ByteArrayOutputStream SAID = new ByteArrayOutputStream();
    private static Suite suite;

    @BeforeAll
    static void the_story_is_told(@TempDir Path data) {
        var root = Path.of(System.getProperty("tinhgon.root", "../.."));
        suite = new Suite(new LocalSetup(root, data, LocalPorts.free()));
        suite.start((_, _) -> {});
        new Story().run(suite, new Terminal(new PrintStream(SAID, true, StandardCharsets.UTF_8)));
    }

    @AfterAll
    static void the_suite_stops() {
        suite.stop();
    }

    @Test
    @Order(1)
    void the_story_ends_with_open_tasks_at_the_successor_and_finished_ones_where_they_were_done() {
        var tasks = tasks(plans().get(0).get("id").asText());

        assertEquals(19, tasks.size());
        tasks.forEach(task -> assertEquals(1, leads(task).size(), task.get("ref").asText()));
        assertEquals(List.of(HOME_AFFAIRS), leads(task(tasks, "III.9")));
        assertEquals("DONE_ON_TIME", task(tasks, "III.9").get("standing").asText());
        assertEquals(List.of(SUCCESSOR), leads(task(tasks, "III.1")));
        assertEquals(60, task(tasks, "III.1").get("percent").asInt());
    }

    @Test
    @Order(2)
    void the_figures_of_the_province_are_the_same_before_and_after_the_merger() {
        var before = total("&asOf=2020-06-30");
        var after = total("&asOf=2020-07-01");

        assertEquals(before, after);
        assertEquals(19, after.get("tasks").asInt());
        assertEquals(1, after.get("completedOnTime").asInt());
        assertTrue(after.get("openOverdue").asInt() > 0);
    }

    @Test
    @Order(3)
    void lead_and_monitor_are_told_of_what_is_late_by_inbox_and_by_mail() {
        Until.holds(
                "the successor reads what its predecessors were told",
                () ->
                        kinds(inbox("officer"))
                                .containsAll(
                                        List.of(
                                                "task-assigned",
                                                "task-overdue",
                                                "task-reassigned")));
        Until.holds(
                "mail about late tasks came to the lead",
                () ->
                        suite.parts().mail().mails().stream()
                                .anyMatch(
                                        m ->
                                                m.to().startsWith("btc")
                                                        && m.text().contains("Quá hạn")));
    }

    @Test
    @Order(4)
    void the_account_of_an_agency_that_merged_goes_on_working_for_the_successor() {
        var plan = plans().get(0).get("id").asText();
        var path = "tasks/" + task(tasks(plan), "III.1").get("id").asText();

        var reported =
                as("officer")
                        .change(
                                "plans",
                                path,
                                "/progress",
                                body("note", "Đã trình").put("percent", 80));

        assertEquals(80, reported.get("percent").asInt());
    }

    @Test
    @Order(5)
    void an_old_code_means_the_successor() {
        var resolved = as("inspector").get("agencies", "agencies/resolve?scheme=LOCAL&code=SNV");

        assertEquals(SUCCESSOR, resolved.get("agencies").get(0).get("id").asText());
        assertEquals(
                "512-QĐ/TU", resolved.get("via").get(0).get("decision").get("number").asText());
    }

    @Test
    @Order(6)
    void whichever_service_is_killed_just_after_a_plan_is_issued_each_effect_comes_once() {
        for (var victim : List.of("plans", "reporting", "notifications")) {
            var before = total("").get("tasks").asInt();
            var plan = settledPlan("9" + victim.length() + "-KH/TU");

            issue(plan);
            suite.service(victim).kill();
            suite.service(victim).start();

            eachEffectCameOnce(plan, before);
        }
    }

    @Test
    @Order(7)
    void a_request_that_a_kill_cuts_off_is_done_wholly_or_not_at_all_and_can_be_repeated() {
        var before = total("").get("tasks").asInt();
        var plan = settledPlan("900-KH/TU");

        var issuing = CompletableFuture.runAsync(() -> issue(plan));
        suite.service("plans").kill();
        settle(issuing);
        suite.service("plans").start();
        if ("DRAFT".equals(as("planner").get("plans", "plans/" + plan).get("state").asText())) {
            issue(plan);
        }

        eachEffectCameOnce(plan, before);
    }

    @Test
    @Order(8)
    void whichever_service_is_killed_while_agencies_merge_each_open_task_follows_once() {
        var before = total("");
        var merger = submittedMerger();
        var successor =
                as("registrar")
                        .get("agencies", merger)
                        .at("/moves/0/outputs/0/establishes/id")
                        .asText();
        var plan = plans().get(0).get("id").asText();

        suite.service("plans").kill();
        approve(merger);
        suite.service("agencies").kill();
        suite.service("agencies").start();
        suite.service("plans").start();
        suite.service("plans").kill();
        suite.service("reporting").kill();
        suite.service("notifications").kill();
        Stream.of("reporting", "notifications", "plans")
                .parallel()
                .forEach(service -> suite.service(service).start());

        Until.holds(
                "no open task is left behind",
                () -> openTasksOf(SUCCESSOR) + openTasksOf(COMMITTEE_OFFICE) == 0);
        Until.holds(
                "the successor is told",
                () -> reassignments(plan, successor) == assignedTo(plan, successor));
        Until.holds("the totals are the same", () -> total("").equals(before));
        assertEquals(assignedTo(plan, successor), reassignments(plan, successor));
    }

    private static void eachEffectCameOnce(String plan, int tasksBefore) {
        Until.holds(
                "the tasks are counted", () -> total("").get("tasks").asInt() == tasksBefore + 19);
        Until.holds(
                "each task is told",
                () -> told("task-assigned", plan) == assignedTo(plan, SUCCESSOR));
        assertEquals(tasksBefore + 19, total("").get("tasks").asInt());
        assertEquals(1, told("plan-issued", plan));
    }

    private static String settledPlan(String number) {
        var planner = as("planner");
        var text = Sample.plan().replaceFirst("77 -KH/TU", number);
        var plan =
                planner.upload("plans", "plan-imports", "ke-hoach.txt", text)
                        .get("planId")
                        .asText();
        planner.patch(
                "plans",
                "plans/" + plan,
                Story.settlement(planner.get("plans", "plans/" + plan), SUCCESSOR));
        return plan;
    }

    private static void issue(String plan) {
        as("planner").change("plans", "plans/" + plan, "/issuance", body("issuedOn", "2021-01-15"));
    }

    private static String submittedMerger() {
        var registrar = as("registrar");
        var request = (ObjectNode) Sample.merger().deepCopy();
        request.put("title", "Hợp nhất với Văn phòng Tỉnh ủy").put("effectiveOn", "2022-01-01");
        var move = (ObjectNode) request.at("/moves/0");
        move.putArray("inputIds").add(SUCCESSOR).add(COMMITTEE_OFFICE);
        var successor = (ObjectNode) move.at("/outputs/0/establishes");
        successor
                .put("id", UUID.randomUUID().toString())
                .put("name", "Cơ quan Tổ chức - Nội vụ - Văn phòng");
        successor.putArray("otherNames");
        successor.putArray("codes").addObject().put("scheme", "LOCAL").put("code", "TCNVVP");
        var merger =
                "restructurings/"
                        + registrar.post("agencies", "restructurings", request).get("id").asText();
        registrar.change("agencies", merger, "/submission", body());
        return merger;
    }

    private static void approve(String merger) {
        var decision =
                body("number", "7-QĐ/TU")
                        .put("date", "2021-12-20")
                        .put("issuer", "Ban Thường vụ Tỉnh ủy");
        as("approver").change("agencies", merger, "/approval", body().set("decision", decision));
    }

    /** The request may have been cut off by the kill: what counts is what is true afterwards. */
    private static void settle(CompletableFuture<Void> request) {
        try {
            request.join();
        } catch (CompletionException cutOff) {
            assertNotNull(cutOff.getCause());
        }
    }

    private static JsonNode plans() {
        return as("planner").get("plans", "plans").get("items");
    }

    private static JsonNode tasks(String plan) {
        return as("planner").get("plans", "tasks?planId=" + plan).get("items");
    }

    private static JsonNode task(JsonNode tasks, String ref) {
        return stream(tasks)
                .filter(t -> ref.equals(t.get("ref").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> leads(JsonNode task) {
        return stream(task.get("assignments"))
                .filter(a -> "LEAD".equals(a.get("role").asText()))
                .map(a -> a.get("agencyId").asText())
                .toList();
    }

    private static long openTasksOf(String agency) {
        return stream(plans())
                .flatMap(plan -> stream(tasks(plan.get("id").asText())))
                .filter(t -> t.get("completedOn").isNull() && leads(t).contains(agency))
                .count();
    }

    private static long assignedTo(String plan, String agency) {
        return stream(tasks(plan))
                .filter(
                        t ->
                                stream(t.get("assignments"))
                                        .anyMatch(a -> agency.equals(a.get("agencyId").asText())))
                .count();
    }

    private static JsonNode total(String query) {
        return as("inspector").get("reporting", "progress?scope=vn.93" + query).get("total");
    }

    private static long told(String kind, String plan) {
        return entries(kind, plan).size();
    }

    private static long reassignments(String plan, String agency) {
        return entries("task-reassigned", plan).stream()
                .filter(e -> agency.equals(e.get("agencyId").asText()))
                .count();
    }

    private static List<JsonNode> entries(String kind, String plan) {
        return inbox("officer").stream()
                .filter(
                        e ->
                                kind.equals(e.get("kind").asText())
                                        && plan.equals(e.get("planId").asText()))
                .toList();
    }

    private static List<JsonNode> inbox(String user) {
        var first = as(user).get("notifications", "me/inbox?limit=200");
        return Stream.iterate(
                        first,
                        page -> page != null,
                        page ->
                                page.get("next").isNull()
                                        ? null
                                        : as(user).get(
                                                        "notifications",
                                                        "me/inbox?limit=200&cursor="
                                                                + page.get("next").asText()))
                .flatMap(page -> stream(page.get("items")))
                .toList();
    }

    private static List<String> kinds(List<JsonNode> entries) {
        return entries.stream()
                .map(e -> e.get("kind").asText())
                .distinct()
                .collect(Collectors.toList());
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Api as(String user) {
        return new Api(suite, user);
    }

    private static ObjectNode body(String... fields) {
        var body = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < fields.length; i += 2) {
            body.put(fields[i], fields[i + 1]);
        }
        return body;
    }
}
