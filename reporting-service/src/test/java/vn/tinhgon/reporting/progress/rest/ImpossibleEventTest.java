package vn.tinhgon.reporting.progress.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.platform.testing.Eventually.await;
import static vn.tinhgon.reporting.progress.rest.PlanInMotion.day;

import java.util.UUID;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.TaskAssigned;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.EventPublisher;
import vn.tinhgon.platform.testing.EventsOnTopic;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class ImpossibleEventTest {

    private static final String DEAD_LETTERS = "plans.events.v1.reporting-service.dlq";

    private final String root = "vn.t" + UUID.randomUUID().toString().substring(0, 8);
    private final PlanInMotion plan = PlanInMotion.ofTheProvince().at(root, "PROVINCE");
    @Inject RegistryCopy registry;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @Test
    void an_event_that_is_impossible_goes_alone_to_the_dead_letters_and_holds_up_no_other() {
        var twice = plan.task(SampleProvince.FINANCE, null);
        var others =
                IntStream.range(0, 50)
                        .mapToObj(_ -> plan.task(SampleProvince.FINANCE, null))
                        .toList();

        EventPublisher.publish(twice);
        others.subList(0, 25).forEach(EventPublisher::publish);
        EventPublisher.publish(twice);
        others.subList(25, 50).forEach(EventPublisher::publish);

        await().untilAsserted(
                        () ->
                                assertThat(EventsOnTopic.about(DEAD_LETTERS, twice.taskId()))
                                        .hasSize(1));
        await().untilAsserted(
                        () ->
                                assertThat(
                                                ProgressApi.as("demo")
                                                        .with("scope", root)
                                                        .with("asOf", day(2, 1))
                                                        .total()
                                                        .tasks())
                                        .isEqualTo(51));
        assertThat(EventsOnTopic.keys(DEAD_LETTERS))
                .doesNotContainAnyElementsOf(others.stream().map(TaskAssigned::taskId).toList());
    }
}
