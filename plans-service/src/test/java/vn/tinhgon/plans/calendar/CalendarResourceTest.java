package vn.tinhgon.plans.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class CalendarResourceTest {

    private final PlansApi administrator = PlansApi.as("administrator");
    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @Test
    void a_year_names_each_day_of_rest_and_its_rule() {
        var tet = day(2030, "2030-02-02");

        assertThat(tet).containsEntry("kind", "TET").containsEntry("name", "Tết Âm lịch");
        assertThat(tet.get("rule").toString()).contains("Điều 112");
        administrator
                .request()
                .get("/api/v1/calendar?year=1800")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("year"));
    }

    @Test
    void a_decision_counts_in_its_area_until_it_is_annulled() {
        var decided = decide("2031-01-03", "2031-01-11");
        decided.then().statusCode(201);

        assertThat(day(2031, "2031-01-03")).containsEntry("kind", "DECIDED_REST");
        assertThat(day(2031, "2031-01-11")).containsEntry("kind", "DECIDED_WORK");
        assertThat(days(PlansApi.as("foreign"), 2031).toString()).doesNotContain("DECIDED");

        annul(decided.path("id")).then().statusCode(200);
        assertThat(day(2031, "2031-01-03")).isEmpty();
        annul(decided.path("id"))
                .then()
                .statusCode(409)
                .body("code", equalTo("calendar-decision-annulled"));
    }

    @Test
    void a_day_is_not_both_free_and_worked_on() {
        decide("2031-03-03", "2031-03-03")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("workDays"));
    }

    @Test
    void a_last_day_that_a_rule_moved_off_a_day_of_rest_follows_the_calendar() {
        var plan = planner.issuedPlan();
        var task = planner.task(plan, "III.17");
        planner.recordTrigger("Trung ương ban hành văn bản", "2018-06-15", List.of(task))
                .then()
                .statusCode(201);
        lastDay(task, "2018-09-15");

        moveOffRest(plan);
        lastDay(task, "2018-09-17");
        planner.task(task, "")
                .then()
                .body("term.moves[1].cause", equalTo("REST_DAY"))
                .body(
                        "term.moves[1].rule",
                        equalTo(
                                "Ngày cuối là ngày nghỉ (Thứ bảy, Chủ nhật): hết ngày làm việc tiếp theo"
                                        + " (Bộ luật Dân sự 2015, Điều 148 khoản 5)"));

        String decided = decide("2018-09-17", "2018-09-29").path("id");
        lastDay(task, "2018-09-18");
        annul(decided).then().statusCode(200);
        lastDay(task, "2018-09-17");
    }

    private void lastDay(String task, String day) {
        planner.task(task, "").then().body("term.lastDay", equalTo(day));
    }

    private void moveOffRest(UUID plan) {
        planner.change("/api/v1/plans/" + plan + "/deadline-rules")
                .body(
                        Map.of(
                                "before",
                                List.of(30),
                                "after",
                                List.of(1),
                                "onTheDay",
                                true,
                                "monthly",
                                true,
                                "silentAfter",
                                "P6M",
                                "restDays",
                                "NEXT_WORKDAY"))
                .put("/api/v1/plans/" + plan + "/deadline-rules")
                .then()
                .statusCode(200)
                .body("restDays", equalTo("NEXT_WORKDAY"));
    }

    private Response decide(String rest, String work) {
        return administrator
                .json()
                .body(
                        Map.of(
                                "number", "5034/TB-BNV",
                                "dated", "2018-01-02",
                                "issuer", "Bộ Nội vụ",
                                "restDays", List.of(rest),
                                "workDays", List.of(work)))
                .post("/api/v1/calendar-decisions");
    }

    private Response annul(String decision) {
        var path = "/api/v1/calendar-decisions/" + decision;
        return administrator
                .change(path)
                .body(Map.of("reason", "Thay bằng thông báo khác"))
                .post(path + "/annulment");
    }

    private Map<String, Object> day(int year, String day) {
        return days(administrator, year).stream()
                .filter(d -> d.get("day").equals(day))
                .findFirst()
                .orElse(Map.of());
    }

    private static List<Map<String, Object>> days(PlansApi api, int year) {
        return api.request().get("/api/v1/calendar?year=" + year).path("days");
    }
}
