package vn.tinhgon.reporting.progress.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tinhgon.platform.testing.Eventually.await;
import static vn.tinhgon.platform.testing.SampleProvince.FINANCE;
import static vn.tinhgon.platform.testing.SampleProvince.HEALTH;
import static vn.tinhgon.platform.testing.SampleProvince.HOME_AFFAIRS;
import static vn.tinhgon.reporting.progress.rest.PlanInMotion.day;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AreaRegistered;
import vn.tinhgon.events.DomainEvent;
import vn.tinhgon.platform.testing.EventPublisher;
import vn.tinhgon.platform.testing.RealParts;
import vn.tinhgon.platform.testing.SampleProvince;
import vn.tinhgon.reporting.progress.Figures;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class ProgressResourceTest {

    private static final LocalDate LATER = day(12, 31);

    private final PlanInMotion plan = PlanInMotion.ofTheProvince();

    @Test
    void a_task_lies_in_the_bucket_of_the_day_asked_about() {
        var task = plan.task(HOME_AFFAIRS, day(3, 31));

        publish(task, plan.progress(task, 40, day(2, 10)), plan.completion(task, day(4, 10)));

        awaitTotal(LATER, new Figures(1, 0, 1, 0, 0));
        assertThat(totalOn(day(1, 4))).isEqualTo(new Figures(0, 0, 0, 0, 0));
        assertThat(totalOn(day(1, 5))).isEqualTo(new Figures(1, 0, 0, 1, 0));
        assertThat(totalOn(day(3, 31))).isEqualTo(new Figures(1, 0, 0, 1, 0));
        assertThat(totalOn(day(4, 1))).isEqualTo(new Figures(1, 0, 0, 0, 1));
        assertThat(totalOn(day(4, 10))).isEqualTo(new Figures(1, 0, 1, 0, 0));
    }

    @Test
    void more_time_counts_from_the_day_on_which_it_was_granted() {
        var task = plan.task(HOME_AFFAIRS, day(3, 31));

        publish(task, plan.moved(task, day(6, 30), day(4, 15)));

        awaitTotal(day(6, 30), new Figures(1, 0, 0, 1, 0));
        assertThat(totalOn(day(4, 14))).isEqualTo(new Figures(1, 0, 0, 0, 1));
        assertThat(totalOn(day(4, 15))).isEqualTo(new Figures(1, 0, 0, 1, 0));
        assertThat(totalOn(day(7, 1))).isEqualTo(new Figures(1, 0, 0, 0, 1));
    }

    @Test
    void the_last_day_is_in_time_and_a_task_without_one_is_never_late() {
        var onTheLastDay = plan.task(HOME_AFFAIRS, day(3, 31));
        var open = plan.task(HOME_AFFAIRS, null);
        var done = plan.task(HOME_AFFAIRS, null);

        publish(onTheLastDay, open, done);
        publish(plan.completion(onTheLastDay, day(3, 31)), plan.completion(done, day(11, 1)));

        awaitTotal(LATER, new Figures(3, 2, 0, 1, 0));
    }

    @Test
    void a_merger_moves_what_is_open_and_leaves_what_is_done_and_every_total() {
        var done = plan.task(FINANCE, day(3, 31));
        var late = plan.task(FINANCE, day(5, 31));
        var open = plan.task(HEALTH, null);
        publish(done, late, open, plan.completion(done, day(3, 1)));
        awaitTotal(day(6, 30), new Figures(3, 1, 0, 1, 1));

        publish(plan.move(late, HOME_AFFAIRS, day(7, 1)), plan.move(open, HOME_AFFAIRS, day(7, 1)));

        await().untilAsserted(
                        () -> assertThat(leadsOn(day(7, 1))).containsOnly(FINANCE, HOME_AFFAIRS));
        assertThat(leadsOn(day(6, 30))).containsOnly(FINANCE, HEALTH);
        assertThat(totalOn(day(6, 30))).isEqualTo(totalOn(day(7, 1)));
        assertThat(totalOf(FINANCE, day(7, 1))).isEqualTo(new Figures(1, 1, 0, 0, 0));
        assertThat(totalOf(HOME_AFFAIRS, day(7, 1))).isEqualTo(new Figures(2, 0, 0, 1, 1));
        assertThat(totalOf(HOME_AFFAIRS, day(6, 30)).tasks()).isZero();
    }

    @Test
    void a_merger_dated_back_keeps_what_was_reported_meanwhile() {
        var task = plan.task(FINANCE, day(3, 31));

        publish(task, plan.completion(task, day(3, 20)), plan.move(task, HOME_AFFAIRS, day(2, 1)));

        await().untilAsserted(() -> assertThat(leadsOn(day(2, 1))).containsOnly(HOME_AFFAIRS));
        assertThat(leadsOn(day(1, 31))).containsOnly(FINANCE);
        assertThat(totalOf(HOME_AFFAIRS, day(3, 19))).isEqualTo(new Figures(1, 0, 0, 1, 0));
        assertThat(totalOf(HOME_AFFAIRS, day(3, 20))).isEqualTo(new Figures(1, 1, 0, 0, 0));
    }

    @Test
    void an_amended_task_is_as_amended_from_its_day_on_and_a_cancelled_one_counts_no_more() {
        var changed = plan.task(FINANCE, day(3, 31));
        var dropped = plan.task(FINANCE, day(3, 31));

        publish(changed, dropped);
        publish(plan.change(changed, HEALTH, day(9, 30), day(5, 1)));
        publish(plan.cancellation(dropped, day(6, 1)));

        awaitTotal(day(6, 1), new Figures(1, 0, 0, 1, 0));
        assertThat(totalOn(day(4, 30))).isEqualTo(new Figures(2, 0, 0, 0, 2));
        assertThat(totalOn(day(5, 1))).isEqualTo(new Figures(2, 0, 0, 1, 1));
        assertThat(totalOf(HEALTH, day(10, 1))).isEqualTo(new Figures(1, 0, 0, 0, 1));
    }

    @Test
    void an_event_that_comes_twice_counts_once() {
        var task = plan.task(HOME_AFFAIRS, null);
        var id = UUID.randomUUID();

        EventPublisher.publish(id, task);
        EventPublisher.publish(id, task);
        EventPublisher.publish(plan.completion(task, day(2, 1)));

        awaitTotal(LATER, new Figures(1, 1, 0, 0, 0));
    }

    @Test
    void facts_wait_for_the_database_and_none_is_lost() {
        var before = plan.task(HOME_AFFAIRS, null);
        publish(before);
        awaitTotal(LATER, new Figures(1, 0, 0, 1, 0));

        RealParts.client().stopPostgres();
        publish(plan.task(HOME_AFFAIRS, null), plan.completion(before, day(2, 1)));
        RealParts.client().startPostgres();

        awaitTotal(LATER, new Figures(2, 1, 0, 1, 0));
    }

    @Test
    void areas_one_step_below_are_told_apart_and_named_once_the_registry_tells() {
        var district = "vn.93." + UUID.randomUUID().toString().substring(0, 8);
        publish(
                plan.task(HOME_AFFAIRS, null),
                plan.at(district, "DISTRICT").task(UUID.randomUUID(), null),
                plan.at(district + ".x1", "COMMUNE").task(UUID.randomUUID(), null));
        awaitTotal(LATER, new Figures(3, 0, 0, 3, 0));

        SampleProvince.events().forEach(EventPublisher::publish);
        publish(
                new AreaRegistered(
                        UUID.randomUUID(),
                        "930",
                        "Thành phố Vị Thanh",
                        "DISTRICT",
                        district,
                        SampleProvince.AREA,
                        day(1, 1)));

        await().untilAsserted(
                        () ->
                                assertThat(groups("scope", "vn.93"))
                                        .extracting("key", "name", "tasks")
                                        .containsExactly(
                                                tuple(district, "Thành phố Vị Thanh", 2),
                                                tuple("vn.93", "Tỉnh Hậu Giang", 1)));
        assertThat(groups("scope", "vn"))
                .extracting(ProgressView.Group::key)
                .containsExactly("vn.93");
        assertThat(groups("level", "vn.93"))
                .extracting(ProgressView.Group::name)
                .containsExactlyInAnyOrder("Cấp tỉnh", "Cấp huyện", "Cấp xã");
    }

    @Test
    void another_province_sees_nothing_and_may_not_ask() {
        publish(plan.task(HOME_AFFAIRS, null));
        awaitTotal(LATER, new Figures(1, 0, 0, 1, 0));

        var own = ProgressApi.as("foreign").with("planId", plan.id()).total();
        var asked = ProgressApi.as("foreign").with("scope", "vn.93").ask();

        assertThat(own.tasks()).isZero();
        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(asked.path("code").toString()).isEqualTo("out-of-scope");
    }

    @Test
    void a_question_that_cannot_be_read_is_refused_by_field() {
        for (var wrong : List.of("groupBy", "scope", "asOf", "agencyId")) {
            var answer = ProgressApi.as("demo").with(wrong, "?").ask();

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.path("errors[0].field").toString()).isEqualTo(wrong);
        }
    }

    private void publish(DomainEvent... events) {
        List.of(events).forEach(EventPublisher::publish);
    }

    private void awaitTotal(LocalDate asOf, Figures expected) {
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(totalOn(asOf)).isEqualTo(expected));
    }

    private Figures totalOn(LocalDate asOf) {
        return asked().with("asOf", asOf).total();
    }

    private Figures totalOf(UUID agency, LocalDate asOf) {
        return asked().with("asOf", asOf).with("agencyId", agency).total();
    }

    private List<UUID> leadsOn(LocalDate asOf) {
        return asked().with("asOf", asOf).figures().groups().stream()
                .map(group -> UUID.fromString(group.key()))
                .toList();
    }

    private List<ProgressView.Group> groups(String groupBy, String scope) {
        return asked().with("groupBy", groupBy).with("scope", scope).figures().groups();
    }

    private ProgressApi asked() {
        return ProgressApi.as("demo").with("planId", plan.id());
    }
}
