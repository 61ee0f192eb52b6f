package vn.tinhgon.plans.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class ResponsibilityTest {

    @Inject RegistryCopy registry;
    @Inject Jdbi jdbi;
    private SampleTask task;

    @BeforeEach
    void a_task_is_in_force() {
        SampleProvince.tell(registry);
        task = SampleTask.watchedByTheBoard();
    }

    @Test
    void the_trace_tells_who_held_the_task_what_each_did_and_when_it_stood_still() {
        PlansApi.as("officer").progress(task.id(), 60).then().statusCode(200);
        order("planner", "suspension", "suspendedOn", "2019-01-11");
        order("planner", "resumption", "resumedOn", "2019-01-21");

        var trace = trace("2019-01-30");

        assertThat(trace.getList("suspensions.days", Integer.class)).containsExactly(10);
        assertThat(trace.getString("suspensions[0].reason")).isEqualTo("Chờ hướng dẫn");
        assertThat(trace.getList("orders.kind")).containsExactly("SUSPENDED", "RESUMED");
        assertThat(trace.getInt(lead() + ".held[0].daysLate")).isEqualTo(20);
        assertThat(trace.getString(lead() + ".held[0].from")).isEqualTo("2018-04-10");
        assertThat(now().getList(lead() + ".did.kind")).containsExactly("PROGRESS");
    }

    @Test
    void a_silent_coordinator_is_late_by_itself() {
        task.by(
                        "officer",
                        "contribution-requests",
                        Map.of(
                                "agencyId",
                                SampleProvince.ORGANISATION_BOARD,
                                "asked",
                                "Số liệu",
                                "dueOn",
                                "2018-12-01"))
                .then()
                .statusCode(200);

        var trace = trace("2018-12-11");

        assertThat(trace.getInt(board() + ".held[0].daysLate")).isEqualTo(10);
        assertThat(trace.getInt(lead() + ".held[0].daysLate")).isZero();
    }

    @Test
    void before_it_was_given_nobody_answered_for_it() {
        var trace = trace("2018-04-09");

        assertThat(trace.getString("standing")).isNull();
        assertThat(trace.getList("agencies")).isEmpty();
    }

    @Test
    void what_the_monitor_answered_is_its_own_act() {
        task.submitted("2018-12-20").then().statusCode(200);
        task.by("planner", "completion/return", Map.of("reason", "Thiếu quyết định"))
                .then()
                .statusCode(200);

        var trace = now();

        assertThat(trace.getList(lead() + ".did.kind")).containsExactly("SUBMITTED");
        assertThat(trace.getList(board() + ".did.kind")).containsExactly("RETURNED");
        assertThat(trace.getString(board() + ".did[0].text")).isEqualTo("Thiếu quyết định");
    }

    @Test
    void every_change_is_kept_with_who_made_it_what_it_was_and_what_it_became() {
        PlansApi.as("officer").progress(task.id(), 60).then().statusCode(200);

        PlansApi.as("inspector")
                .request()
                .get("/api/v1/tasks/" + task.id() + "/audit")
                .then()
                .statusCode(200)
                .body("items.what", hasItems("task", "assignment", "progress"))
                .body("items.findAll { it.what == 'task' }[0].action", equalTo("CHANGED"))
                .body(
                        "items.findAll { it.what == 'task' }[0].before",
                        equalTo(Map.of("percent", 0)))
                .body(
                        "items.findAll { it.what == 'task' }[0].after",
                        equalTo(Map.of("percent", 60)))
                .body("items.findAll { it.what == 'task' }[0].by.name", equalTo("officer"))
                .body(
                        "items.findAll { it.what == 'task' }[0].by.agencyId",
                        equalTo(SampleProvince.HOME_AFFAIRS.toString()));
    }

    @Test
    void the_trail_of_a_plan_is_read_page_by_page_and_holds_all_that_belongs_to_it() {
        var path = "/api/v1/plans/" + task.plan() + "/audit";

        var first = page(path + "?limit=2");
        var second = page(path + "?limit=2&cursor=" + first.getString("next"));
        var all = page(path + "?limit=200");

        assertThat(all.getList("items.id").subList(0, 4))
                .isEqualTo(
                        List.of(
                                first.getString("items[0].id"),
                                first.getString("items[1].id"),
                                second.getString("items[0].id"),
                                second.getString("items[1].id")));
        assertThat(all.getList("items.what")).contains("plan", "monitor", "task", "assignment");
        assertThat(all.getList("items.findAll { it.what == 'plan' }.after.state"))
                .contains("ISSUED");
        PlansApi.as("foreign").request().get(path).then().statusCode(404);
    }

    @Test
    void the_trail_is_never_changed() {
        for (var change :
                List.of(
                        "update audit_entry set account = 'x'",
                        "delete from audit_entry",
                        "truncate audit_entry")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> jdbi.useHandle(handle -> handle.execute(change)))
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void the_database_keeps_a_lead_on_every_day() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () ->
                                jdbi.useTransaction(
                                        handle ->
                                                handle.execute(
                                                        "update assignment set held_until = held_from + 1 where role = 'LEAD' and task_id = cast(? as uuid)",
                                                        task.id())))
                .hasStackTraceContaining("no lead on some day");
    }

    private static JsonPath page(String path) {
        var answer = PlansApi.as("planner").request().get(path);
        return answer.then().statusCode(200).extract().jsonPath();
    }

    private void order(String user, String transition, String field, String day) {
        task.by(user, transition, Map.of(field, day, "reason", "Chờ hướng dẫn"))
                .then()
                .statusCode(200);
    }

    private JsonPath trace(String asOf) {
        return read("?asOf=" + asOf);
    }

    private JsonPath now() {
        return read("");
    }

    private JsonPath read(String query) {
        return PlansApi.as("inspector")
                .request()
                .get("/api/v1/tasks/" + task.id() + "/responsibility" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String lead() {
        return agency(SampleProvince.HOME_AFFAIRS);
    }

    private static String board() {
        return agency(SampleProvince.ORGANISATION_BOARD);
    }

    private static String agency(java.util.UUID id) {
        return "agencies.find { it.agencyId == '" + id + "' }";
    }
}
