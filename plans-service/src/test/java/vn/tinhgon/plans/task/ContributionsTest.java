package vn.tinhgon.plans.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
class ContributionsTest {

    private static final UUID BOARD = SampleProvince.ORGANISATION_BOARD;
    private static final UUID HOME_AFFAIRS = SampleProvince.HOME_AFFAIRS;
    @Inject RegistryCopy registry;
    @Inject Jdbi jdbi;
    private SampleTask task;

    @BeforeEach
    void a_task_is_in_force() {
        SampleProvince.tell(registry);
        task = SampleTask.watchedByTheBoard();
    }

    @Test
    void a_coordinator_owes_its_part_by_the_last_day_of_the_task_unless_the_lead_asks_earlier() {
        assertThat(task.part(BOARD, "2018-06-01"))
                .containsEntry("obligation", "CONTRIBUTE")
                .containsEntry("dueOn", "2018-12-31")
                .containsEntry("standing", "OPEN");

        ask("2018-09-30").then().statusCode(200);

        assertThat(task.part(BOARD, "2018-10-01"))
                .containsEntry("dueOn", "2018-09-30")
                .containsEntry("asked", "Số liệu biên chế")
                .containsEntry("standing", "OVERDUE");
        assertThat(task.standing("2018-10-01")).isEqualTo("OPEN");
        assertThat(task.told(jdbi)).endsWith("task-contribution-asked");
    }

    @Test
    void a_contribution_is_in_time_by_its_own_day_and_not_by_that_of_the_task() {
        ask("2018-09-30").then().statusCode(200);

        bring("demo", Map.of("note", "Đã gửi", "contributedOn", "2018-10-05", "agencyId", BOARD))
                .then()
                .statusCode(200);

        assertThat(task.part(BOARD, "2018-10-04")).containsEntry("standing", "OVERDUE");
        assertThat(task.part(BOARD, "2018-10-05"))
                .containsEntry("standing", "DONE_LATE")
                .containsEntry("contributedOn", "2018-10-05");
        assertThat(task.told(jdbi)).endsWith("task-contributed");
    }

    @Test
    void the_lead_owes_the_whole_and_no_contribution() {
        bring("officer", Map.of("note", "Đã gửi"))
                .then()
                .statusCode(403)
                .body("code", equalTo("no-contribution-owed"));
        task.by(
                        "officer",
                        "contribution-requests",
                        Map.of("agencyId", HOME_AFFAIRS, "asked", "x", "dueOn", "2018-09-30"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("contribution-not-owed"));
    }

    @Test
    void nobody_is_asked_for_a_part_after_the_task_itself_is_due() {
        ask("2019-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("contribution-after-task"));
    }

    @Test
    void silence_is_told_once_of_who_is_silent_and_not_of_the_lead() {
        var administrator = PlansApi.as("administrator");

        administrator.sweep().then().statusCode(200);
        administrator.sweep().then().statusCode(200).body("contributions", equalTo(0));

        assertThat(silent()).containsExactly(BOARD.toString());
        bring("demo", Map.of("note", "Đã gửi", "agencyId", BOARD)).then().statusCode(200);
        administrator.sweep().then().statusCode(200);
        assertThat(silent()).hasSize(1);
    }

    @Test
    void how_far_the_task_is_only_its_lead_says() {
        PlansApi.as("officer").progress(task.id(), 60).then().statusCode(200);

        var other = task.other("III.2");
        PlansApi.as("officer").progress(other.id(), 90).then().statusCode(200);

        PlansApi.as("planner").task(task.id()).then().body("percent", equalTo(60));
        PlansApi.as("planner").task(other.id()).then().body("percent", equalTo(0));
    }

    private io.restassured.response.Response ask(String dueOn) {
        return task.by(
                "officer",
                "contribution-requests",
                Map.of("agencyId", BOARD, "asked", "Số liệu biên chế", "dueOn", dueOn));
    }

    private io.restassured.response.Response bring(String user, Map<String, ?> contribution) {
        return task.by(user, "contributions", contribution);
    }

    private java.util.List<String> silent() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select payload ->> 'agencyId' from outbox
                                        where key = :task and type = 'task-contribution-overdue'""")
                                .bind("task", UUID.fromString(task.id()))
                                .mapTo(String.class)
                                .list());
    }
}
