package vn.tinhgon.plans.task.term;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.plans.task.term.LastDays.Cause;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class SuspendedTaskTest {

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    @Inject Jdbi jdbi;
    @Inject LastDays lastDays;
    private String task;

    @BeforeEach
    void a_task_is_in_force() {
        SampleProvince.tell(registry);
        task = planner.task(planner.issuedPlan(), "III.9");
    }

    @Test
    void while_the_clock_stands_a_task_is_not_late_and_afterwards_has_its_days_back() {
        var since = LocalDate.of(2018, 6, 1);
        write(
                "insert into task_suspension (id, task_id, suspended_on, reason, suspended_by)"
                        + " values (uuidv7(), :task, :day, 'Chờ sắp xếp', 'x')",
                Cause.SUSPENDED,
                since);
        planner.task(task, "")
                .then()
                .body("standing", equalTo("SUSPENDED"))
                .body("term.suspendedSince", equalTo("2018-06-01"))
                .body("term.lastDay", nullValue())
                .body("term.original", equalTo("2018-12-31"));

        write(
                "update task_suspension set resumed_on = :day, resumed_by = 'x' where task_id = :task",
                Cause.RESUMED,
                LocalDate.of(2018, 7, 1));
        planner.task(task, "")
                .then()
                .body("standing", equalTo("OVERDUE"))
                .body("term.lastDay", equalTo("2019-01-30"))
                .body("term.moves[0].cause", equalTo("RESUMED"));
        planner.task(task, "?asOf=2018-06-15").then().body("standing", equalTo("SUSPENDED"));
    }

    private void write(String sql, Cause cause, LocalDate day) {
        var id = UUID.fromString(task);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            jdbi.useHandle(
                                    h ->
                                            h.createUpdate(sql)
                                                    .bind("task", id)
                                                    .bind("day", day)
                                                    .execute());
                            lastDays.settle(List.of(id), cause, day);
                        });
    }
}
