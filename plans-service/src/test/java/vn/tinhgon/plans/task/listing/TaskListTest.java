package vn.tinhgon.plans.task.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class TaskListTest {

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    private UUID plan;

    @BeforeEach
    void a_plan_is_in_force() {
        SampleProvince.tell(registry);
        plan = planner.issuedPlan();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hợp nhất", "HOP NHAT", "hợp nhât", "nhat hop", "(hop) | nhat:*"})
    void a_text_is_found_in_any_spelling(String text) {
        var found = refs("&text={text}", text);

        assertThat(found).isNotEmpty().isEqualTo(refs("&text=hợp nhất"));
        assertThat(found).isNotEqualTo(refs(""));
        assertThat(refs("&text=hop nha")).containsAll(found);
    }

    @Test
    void days_are_a_range_with_both_ends() {
        var all = planner.tasks(plan, "&asOf=2018-06-01");
        var day = "2018-12-31";

        assertThat(refs("&asOf=2018-06-01&dueFrom=" + day + "&dueUntil=" + day))
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(lastDay(all.get(ref))).isEqualTo(day));
        assertThat(refs("&asOf=2018-06-01&dueUntil=2019-12-30"))
                .contains("III.9")
                .allSatisfy(ref -> assertThat(lastDay(all.get(ref))).isLessThan("2019-12-31"));
        assertThat(refs("&asOf=2018-06-01&dueFrom=2019-01-01"))
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(lastDay(all.get(ref))).isGreaterThan(day));
    }

    @ParameterizedTest
    @EnumSource
    void pages_follow_each_other_in_the_order_asked_for(TaskSort sort) {
        var query = "/api/v1/tasks?asOf=2018-06-01&planId=" + plan + "&sort=" + sort;
        List<String> whole = planner.request().get(query + "&limit=200").path("items.id");

        var paged = new ArrayList<String>();
        String next = null;
        do {
            var page =
                    planner.request()
                            .get(query + "&limit=4" + (next == null ? "" : "&cursor=" + next));
            paged.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        } while (next != null);

        assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(8);
    }

    @Test
    void what_was_changed_last_comes_first() {
        PlansApi.as("officer").progress(planner.task(plan, "III.9"), 10).then().statusCode(200);

        list("&sort=CHANGED").then().body("items[0].ref", equalTo("III.9"));
    }

    @Test
    void tasks_are_found_by_who_has_which_part_in_them() {
        var led = refs("&agencyId=" + SampleProvince.HOME_AFFAIRS + "&role=LEAD");
        var any = refs("&agencyId=" + SampleProvince.HOME_AFFAIRS);

        assertThat(led).contains("III.9");
        assertThat(any).containsAll(led);
        counts("&agencyId=" + SampleProvince.HOME_AFFAIRS)
                .then()
                .body("total", equalTo(any.size()))
                .body("byRole.LEAD", equalTo(led.size()));
    }

    @Test
    void tasks_are_found_by_the_place_and_the_level_of_their_plans() {
        var all = refs("");

        assertThat(refs("&scope=vn.93")).isEqualTo(all);
        assertThat(refs("&level=PROVINCE")).isEqualTo(all);
        assertThat(refs("&level=COMMUNE")).isEmpty();
        list("&scope=vn.92").then().statusCode(403).body("code", equalTo("out-of-scope"));
    }

    @Test
    void tasks_are_found_by_the_document_that_their_plan_carries_out() {
        List<String> own =
                planner.request()
                        .get("/api/v1/directives?number=" + planner.plan(plan).path("number"))
                        .path("items.id");

        assertThat(own).hasSize(1);
        assertThat(refs("&directiveId=" + own.getFirst())).isEqualTo(refs(""));
        assertThat(refs("&directiveId=" + UUID.randomUUID())).isEmpty();
    }

    @Test
    void another_province_sees_none_of_it() {
        var foreign = PlansApi.as("foreign");

        foreign.request()
                .get("/api/v1/tasks?planId=" + plan)
                .then()
                .statusCode(200)
                .body("items", empty());
        foreign.request()
                .get("/api/v1/tasks/counts?planId=" + plan)
                .then()
                .body("total", equalTo(0));
        assertThat(foreign.request().get("/api/v1/tasks/export?planId=" + plan).asString().lines())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dueFrom=2019-01-02&dueUntil=2019-01-01 | dueUntil | range-reversed
                    standing=LATE                          | standing | parameter-not-of-list
                    sort=NAME                              | sort     | parameter-not-of-list
                    role=BOSS                              | role     | parameter-not-of-list
                    dueFrom=2019-02-30                     | dueFrom  | parameter-unreadable
                    text=...                               | text     | text-without-words
                    cursor=bm9uc2Vuc2U                     | cursor   | cursor-invalid
                    scope=../..                            | scope    | scope-invalid
                    planId=7                               | planId   | parameter-unreadable
                    """)
    void what_cannot_be_asked_is_said_of_its_field(String query, String field, String code) {
        for (var path : List.of("tasks", "tasks/counts", "me/tasks")) {
            if (!code.equals("cursor-invalid") || !path.endsWith("counts")) {
                planner.request()
                        .get("/api/v1/" + path + "?" + query)
                        .then()
                        .statusCode(400)
                        .body("errors[0].field", equalTo(field))
                        .body("errors[0].code", equalTo(code));
            }
        }
    }

    @Test
    void a_word_that_is_not_known_is_answered_with_those_that_are() {
        list("&sort=NAME")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("PLAN, DUE, CHANGED"));
    }

    @Test
    void a_cursor_of_another_order_means_nothing() {
        String next = list("&sort=DUE&limit=2").path("next");

        list("&sort=PLAN&cursor=" + next)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("cursor"));
        list("&sort=CHANGED&cursor=" + next).then().statusCode(400);
        list("&sort=DUE&cursor=" + next).then().statusCode(200).body("items", not(empty()));
    }

    @Test
    void a_list_is_exported_as_csv_in_the_callers_language() {
        var csv =
                planner.request()
                        .header("Accept-Language", "en")
                        .get("/api/v1/tasks/export?asOf=2019-01-15&planId=" + plan);

        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).contains("tasks-2019-01-15.csv");
        assertThat(csv.asString()).startsWith("\uFEFFPlan;Item;Group;Task;");
        assertThat(csv.asString().lines().filter(line -> line.contains(";III.9;")))
                .singleElement()
                .asString()
                .contains("Sở Nội vụ", ";2018-12-31;", ";Overdue;15;");
    }

    @Test
    void a_list_is_exported_as_a_workbook() throws IOException {
        var xlsx =
                planner.request()
                        .get("/api/v1/tasks/export?format=XLSX&standing=OVERDUE&planId=" + plan);

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Kế hoạch");
            assertThat(rows).hasSize(1 + refs("&standing=OVERDUE").size()).hasSizeGreaterThan(2);
        }
    }

    @Test
    void an_agency_finds_its_own_parts_and_counts_them_by_role() {
        var officer = PlansApi.as("officer");
        var mine =
                officer.request().get("/api/v1/me/tasks?limit=200&asOf=2018-06-01&planId=" + plan);

        mine.then()
                .statusCode(200)
                .body("items.task.ref", hasItem("III.9"))
                .body("items.role", hasItem("LEAD"));
        List<String> roles = mine.path("items.role");
        Map<String, Integer> counted =
                officer.request()
                        .get("/api/v1/me/tasks/counts?asOf=2018-06-01&planId=" + plan)
                        .path("byRole");
        assertThat(counted.keySet()).isEqualTo(Set.copyOf(roles));
        assertThat(counted)
                .containsEntry("LEAD", (int) roles.stream().filter("LEAD"::equals).count());
        officer.request()
                .get("/api/v1/me/tasks?role=LEAD&asOf=2018-06-01&planId=" + plan)
                .then()
                .body("items.role.unique()", equalTo(List.of("LEAD")));
        assertThat(
                        officer.request()
                                .get("/api/v1/me/tasks/export?asOf=2018-06-01&planId=" + plan)
                                .asString()
                                .lines())
                .hasSize(1 + roles.size());
    }

    @Test
    void what_is_over_leaves_the_working_list_and_is_found_when_asked_for() {
        var officer = PlansApi.as("officer");
        officer.complete(planner.task(plan, "III.9"), "2018-11-30").then().statusCode(200);

        officer.request()
                .get("/api/v1/me/tasks?limit=200&planId=" + plan)
                .then()
                .body("items.task.ref", not(hasItem("III.9")));
        officer.request()
                .get("/api/v1/me/tasks?standing=DONE_ON_TIME&role=LEAD&planId=" + plan)
                .then()
                .body("items.task.ref", equalTo(List.of("III.9")));
    }

    @Test
    void an_account_of_no_agency_has_nothing_to_do() {
        PlansApi.as("norole")
                .request()
                .get("/api/v1/me/tasks")
                .then()
                .statusCode(200)
                .body("items", empty());
        PlansApi.as("norole")
                .request()
                .get("/api/v1/me/tasks/counts")
                .then()
                .body("total", equalTo(0));
    }

    private static String lastDay(Map<String, Object> task) {
        return Objects.toString(((Map<?, ?>) task.get("term")).get("lastDay"));
    }

    private Set<String> refs(String query, Object... values) {
        return Set.copyOf(list(query, values).<List<String>>path("items.ref"));
    }

    private Response list(String query, Object... values) {
        return planner.request().get("/api/v1/tasks?planId=" + plan + query, values);
    }

    private Response counts(String query) {
        return planner.request().get("/api/v1/tasks/counts?planId=" + plan + query);
    }
}
