package vn.tinhgon.reporting.progress.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.platform.testing.Eventually.await;
import static vn.tinhgon.platform.testing.SampleProvince.FINANCE;
import static vn.tinhgon.platform.testing.SampleProvince.HOME_AFFAIRS;
import static vn.tinhgon.reporting.progress.rest.PlanInMotion.day;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.DomainEvent;
import vn.tinhgon.events.TaskAssigned;
import vn.tinhgon.events.TaskCancelled;
import vn.tinhgon.events.TaskCompletionReturned;
import vn.tinhgon.events.TaskCompletionSubmitted;
import vn.tinhgon.events.TaskContributionOverdue;
import vn.tinhgon.events.TaskResumed;
import vn.tinhgon.events.TaskSuspended;
import vn.tinhgon.platform.testing.EventPublisher;
import vn.tinhgon.platform.testing.RealParts;
import vn.tinhgon.reporting.progress.Figures;

/** What becomes of the figures when tasks stand still, are cancelled, or await an answer. */
@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class CourseFiguresTest {

    private static final Figures OPEN_IN_TERM = new Figures(1, 0, 0, 1, 0);
    private static final Figures OPEN_OVERDUE = new Figures(1, 0, 0, 0, 1);
    private static final UUID MONITOR = UUID.randomUUID();
    private final PlanInMotion plan = PlanInMotion.ofTheProvince();
    private final TaskAssigned task = plan.task(HOME_AFFAIRS, day(3, 31));

    @Test
    void what_is_cancelled_is_counted_no_more_from_that_day_on() {
        publish(task, cancelled(day(5, 1)));

        awaitTotal(day(5, 1), new Figures(0, 0, 0, 0, 0));
        assertThat(totalOn(day(4, 30))).isEqualTo(OPEN_OVERDUE);
    }

    @Test
    void nobody_is_late_while_a_task_stands_still() {
        publish(task, suspended(day(3, 1)), resumed(day(6, 1), day(6, 30)));

        awaitTotal(day(7, 1), OPEN_OVERDUE);
        assertThat(totalOn(day(5, 1))).isEqualTo(OPEN_IN_TERM);
        assertThat(totalOn(day(6, 30))).isEqualTo(OPEN_IN_TERM);
    }

    @Test
    void what_was_submitted_in_time_is_in_term_until_it_is_returned() {
        publish(task, submitted(day(3, 30)), returned(day(4, 20)));

        awaitTotal(day(4, 20), OPEN_OVERDUE);
        assertThat(totalOn(day(4, 19))).isEqualTo(OPEN_IN_TERM);
    }

    @Test
    void what_was_submitted_late_is_late_and_what_is_accepted_is_done_on_the_day_stated() {
        publish(task, submitted(day(4, 5)));
        awaitTotal(day(4, 10), OPEN_OVERDUE);

        publish(plan.completion(task, day(4, 5)));

        awaitTotal(day(4, 10), new Figures(1, 0, 1, 0, 0));
        assertThat(totalOn(day(4, 4))).isEqualTo(OPEN_OVERDUE);
    }

    @Test
    void the_silence_of_others_is_not_the_leads() {
        publish(task, silent());
        publish(plan.progress(task, 10, day(2, 3)));

        awaitTotal(day(3, 31), OPEN_IN_TERM);
    }

    private TaskCancelled cancelled(LocalDate on) {
        return new TaskCancelled(
                task.taskId(),
                plan.id(),
                "77-KH/TU",
                task.ref(),
                task.title(),
                HOME_AFFAIRS,
                null,
                List.of(HOME_AFFAIRS),
                "Nhập vào mục III.3",
                plan.scope(),
                plan.level(),
                on);
    }

    private TaskSuspended suspended(LocalDate on) {
        return new TaskSuspended(
                task.taskId(),
                plan.id(),
                "77-KH/TU",
                task.ref(),
                task.title(),
                HOME_AFFAIRS,
                null,
                List.of(HOME_AFFAIRS),
                "Chờ hướng dẫn",
                plan.scope(),
                plan.level(),
                on);
    }

    private TaskResumed resumed(LocalDate on, LocalDate lastDay) {
        return new TaskResumed(
                task.taskId(),
                plan.id(),
                "77-KH/TU",
                task.ref(),
                task.title(),
                HOME_AFFAIRS,
                null,
                List.of(HOME_AFFAIRS),
                "Đã có hướng dẫn",
                lastDay,
                plan.scope(),
                plan.level(),
                on);
    }

    private TaskCompletionSubmitted submitted(LocalDate doneOn) {
        return new TaskCompletionSubmitted(
                task.taskId(),
                plan.id(),
                "77-KH/TU",
                task.ref(),
                task.title(),
                HOME_AFFAIRS,
                MONITOR,
                task.deadline().lastDay(),
                "12-BC/SNV",
                plan.scope(),
                plan.level(),
                doneOn,
                doneOn);
    }

    private TaskCompletionReturned returned(LocalDate on) {
        return new TaskCompletionReturned(
                task.taskId(),
                plan.id(),
                "77-KH/TU",
                task.ref(),
                task.title(),
                HOME_AFFAIRS,
                MONITOR,
                "Chưa có quyết định",
                task.deadline().lastDay(),
                plan.scope(),
                plan.level(),
                on);
    }

    private TaskContributionOverdue silent() {
        return new TaskContributionOverdue(
                task.taskId(),
                plan.id(),
                "77-KH/TU",
                task.ref(),
                task.title(),
                FINANCE,
                List.of("COORDINATE"),
                HOME_AFFAIRS,
                null,
                day(2, 1),
                1,
                plan.scope(),
                plan.level());
    }

    private static void publish(DomainEvent... events) {
        List.of(events).forEach(EventPublisher::publish);
    }

    private void awaitTotal(LocalDate asOf, Figures expected) {
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(totalOn(asOf)).isEqualTo(expected));
    }

    private Figures totalOn(LocalDate asOf) {
        return ProgressApi.as("demo").with("planId", plan.id()).with("asOf", asOf).total();
    }
}
