package vn.tinhgon.plans.task.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
    private String task;

    @BeforeEach
    void a_task_is_in_force() {
        SampleProvince.tell(registry);
        task = planner.task(planner.issuedPlan(), "III.9");
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
        assertThat(toldLastDay("task-resumed")).isEqualTo("2019-01-30");
    }

    private void order(String transition, String field, String day) {
        planner.order(task, transition, Map.of(field, day, "reason", "Chờ sắp xếp"))
                .then()
                .statusCode(200);
    }

    private String toldLastDay(String type) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select payload ->> 'lastDay' from outbox where key = :task and type = :type")
                                .bind("task", UUID.fromString(task))
                                .bind("type", type)
                                .mapTo(String.class)
                                .one());
    }
}
