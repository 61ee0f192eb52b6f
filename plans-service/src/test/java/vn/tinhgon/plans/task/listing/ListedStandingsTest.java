package vn.tinhgon.plans.task.listing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.plans.deadline.Standing;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

/** What lists find by SQL stands as each task says of itself, on every day. */
@QuarkusTest
class ListedStandingsTest {

    private static final List<String> DAYS =
            List.of(
                    "2018-04-10",
                    "2018-06-15",
                    "2018-08-20",
                    "2018-10-02",
                    "2018-12-15",
                    "2019-01-01",
                    "2019-01-20",
                    "2019-07-01",
                    "2020-01-01",
                    "2026-11-20",
                    "2150-01-01");

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    private UUID plan;

    @BeforeEach
    void much_has_happened_in_a_plan() {
        SampleProvince.tell(registry);
        plan = planner.settledPlan();
        planner.settle(plan, Map.of("monitorId", SampleProvince.ORGANISATION_BOARD))
                .then()
                .statusCode(200);
        planner.issue(plan).then().statusCode(200);
        var done = task("III.9");
        order("officer", done, "contribution-requests", asking("2018-09-30"));
        PlansApi.as("officer").complete(done, "2019-01-10").then().statusCode(200);
        var still = task("III.2");
        order("planner", still, "suspension", stopping("suspendedOn", "2018-06-01"));
        order("planner", still, "resumption", stopping("resumedOn", "2018-09-01"));
        order("planner", task("III.3"), "suspension", stopping("suspendedOn", "2018-12-01"));
        order("planner", task("III.4"), "cancellation", Map.of("reason", "Không còn cần"));
        planner.recordTrigger("Đã ban hành hướng dẫn", "2018-06-15", List.of(task("III.12")))
                .then()
                .statusCode(201);
    }

    @Test
    void a_standing_finds_the_tasks_that_stand_so() {
        for (var day : DAYS) {
            for (var standing : Standing.values()) {
                var found = planner.tasks(plan, "&asOf=" + day + "&standing=" + standing);

                assertThat(found.keySet())
                        .as("%s on %s", standing, day)
                        .isEqualTo(standing(planner.tasks(plan, "&asOf=" + day), standing));
            }
        }
    }

    @Test
    void counts_are_those_of_the_list() {
        for (var day : DAYS) {
            var tasks = planner.tasks(plan, "&asOf=" + day).values();
            Map<String, Integer> counts =
                    planner.request()
                            .get("/api/v1/tasks/counts?planId=" + plan + "&asOf=" + day)
                            .path("byStanding");

            assertThat(counts)
                    .isEqualTo(
                            tasks.stream()
                                    .collect(
                                            groupingBy(
                                                    task -> (String) task.get("standing"),
                                                    java.util.stream.Collectors.collectingAndThen(
                                                            counting(), Long::intValue))));
        }
    }

    @Test
    void the_order_is_that_of_the_last_days() {
        for (var day : DAYS) {
            List<Map<String, Map<String, String>>> items =
                    planner.request()
                            .get("/api/v1/tasks?sort=DUE&planId=" + plan + "&asOf=" + day)
                            .path("items.findAll { it.completedOn == null }");
            var days = items.stream().map(item -> item.get("term").get("lastDay")).toList();

            assertThat(days).as(day).isSortedAccordingTo(nullsLast(naturalOrder()));
        }
    }

    @Test
    void an_agency_stands_with_its_own_part_as_the_task_says_of_it() {
        var standings =
                Stream.of(Standing.values()).map(s -> "&standing=" + s).reduce("", String::concat);
        for (var day : DAYS) {
            List<Map<String, Object>> mine =
                    planner.request()
                            .get(
                                    "/api/v1/me/tasks?limit=200&planId="
                                            + plan
                                            + "&asOf="
                                            + day
                                            + standings)
                            .path("items");

            assertThat(mine).isNotEmpty().allSatisfy(ListedStandingsTest::agreesWithItsTask);
            assertThat(mine.stream().map(item -> (String) item.get("dueOn")).toList())
                    .isSortedAccordingTo(nullsLast(comparing(String::toString)));
        }
    }

    @Test
    void before_its_plan_was_issued_a_task_was_not_there() {
        var day = "2018-04-09";

        assertThat(planner.tasks(plan, "&asOf=" + day)).isEmpty();
        planner.request()
                .get("/api/v1/tasks/counts?planId=" + plan + "&asOf=" + day)
                .then()
                .body("total", equalTo(0));
        planner.task(task("III.9"), "?asOf=" + day)
                .then()
                .statusCode(200)
                .body("standing", equalTo(null))
                .body("assignments", hasSize(0));
    }

    private static void agreesWithItsTask(Map<String, Object> mine) {
        var own = part(mine);
        var task = task(mine);
        var isOver =
                List.of("DONE_ON_TIME", "DONE_LATE", "CANCELLED").contains(task.get("standing"));
        var stated = own.get("standing");
        assertThat(mine.get("standing"))
                .isEqualTo(
                        stated == null || isOver && own.get("contributedOn") == null
                                ? task.get("standing")
                                : stated);
        if (stated != null && own.get("obligation").equals("CONTRIBUTE") && !isOver) {
            assertThat(mine.get("dueOn")).isEqualTo(own.get("dueOn"));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> task(Map<String, Object> mine) {
        return (Map<String, Object>) mine.get("task");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> mine) {
        return ((List<Map<String, Object>>) task(mine).get("assignments"))
                .stream()
                        .filter(
                                a ->
                                        SampleProvince.ORGANISATION_BOARD
                                                .toString()
                                                .equals(a.get("agencyId")))
                        .filter(a -> a.get("role").equals(mine.get("role")))
                        .findFirst()
                        .orElseThrow();
    }

    private static java.util.Set<String> standing(
            Map<String, Map<String, Object>> tasks, Standing standing) {
        return tasks.entrySet().stream()
                .filter(task -> standing.name().equals(task.getValue().get("standing")))
                .map(Map.Entry::getKey)
                .collect(java.util.stream.Collectors.toSet());
    }

    private String task(String ref) {
        return planner.task(plan, ref);
    }

    private static Map<String, Object> asking(String dueOn) {
        return Map.of(
                "agencyId", SampleProvince.ORGANISATION_BOARD, "asked", "Số liệu", "dueOn", dueOn);
    }

    private static Map<String, Object> stopping(String field, String day) {
        return Map.of(field, day, "reason", "Chờ hướng dẫn");
    }

    private static void order(String user, String task, String transition, Map<String, ?> body) {
        PlansApi.as(user).order(task, transition, body).then().statusCode(200);
    }
}
