package vn.tinhgon.plans.task.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class SuspendedTaskTest {

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    @Inject Jdbi jdbi;
    private UUID plan;
    private String task;

    @BeforeEach
    void a_task_is_in_force() {
        SampleProvince.tell(registry);
        plan = planner.issuedPlan();
        task = planner.task(plan, "III.9");
    }

    @Test
    void while_the_clock_stands_a_task_is_not_late_and_afterwards_has_its_days_back() {
        order("suspension", "suspendedOn", "2018-06-01");
        planner.task(task, "")
                .then()
                .body("standing", equalTo("SUSPENDED"))
                .body("suspendedOn", equalTo("2018-06-01"))
                .body("term.lastDay", nullValue())
                .body("term.original", equalTo("2018-12-31"));

        order("resumption", "resumedOn", "2018-07-01");
        planner.task(task, "")
                .then()
                .body("standing", equalTo("OVERDUE"))
                .body("term.lastDay", equalTo("2019-01-30"))
                .body("term.moves[0].cause", equalTo("RESUMED"));
        planner.task(task, "?asOf=2018-06-15").then().body("standing", equalTo("SUSPENDED"));
        assertThat(toldLastDays("task-resumed")).containsExactly("2019-01-30");
    }

    @Test
    void a_day_that_an_amendment_states_has_lost_only_the_days_since_then() {
        order("suspension", "suspendedOn", "2018-06-01");
        planner.move(plan, "/amendments", due("2019-06-30")).then().statusCode(201);
        planner.task(task, "").then().body("term.lastDay", nullValue());

        order("resumption", "resumedOn", "2019-01-25");

        planner.task(task, "")
                .then()
                .body("term.original", equalTo("2019-06-30"))
                .body("term.lastDay", equalTo("2019-07-10"));
        planner.move(plan, "/amendments", due("2019-09-30")).then().statusCode(201);
        assertThat(toldLastDays("task-amended")).containsExactly(null, "2019-10-10");
    }

    private static Map<String, ?> due(String day) {
        return Map.of(
                "decision",
                Map.of("number", "12-QĐ/TU", "date", "2019-01-10", "issuer", "Tỉnh ủy"),
                "reason",
                "Điều chỉnh theo hướng dẫn của Trung ương",
                "effectiveOn",
                "2019-01-15",
                "changed",
                List.of(
                        Map.of(
                                "ref",
                                "III.9",
                                "deadline",
                                Map.of("kind", "DATE", "due", day),
                                "reason",
                                "Chờ hướng dẫn")));
    }

    private void order(String transition, String field, String day) {
        planner.order(task, transition, Map.of(field, day, "reason", "Chờ sắp xếp"))
                .then()
                .statusCode(200);
    }

    private List<String> toldLastDays(String type) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select coalesce(payload -> 'deadline', payload) ->> 'lastDay'
                                        from outbox where key = :task and type = :type order by id""")
                                .bind("task", UUID.fromString(task))
                                .bind("type", type)
                                .mapTo(String.class)
                                .list());
    }
}
