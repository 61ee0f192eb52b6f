package vn.tinhgon.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.platform.testing.Eventually.await;

import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.Topics;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.EventsOnTopic;
import vn.tinhgon.platform.testing.RealParts;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class OutboxTest {

    private final PlansApi officer = PlansApi.as("officer");
    @Inject RegistryCopy registry;
    @Inject Jdbi jdbi;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @AfterEach
    void the_broker_is_there() {
        RealParts.client().startKafka();
    }

    @Test
    void while_the_broker_is_away_work_goes_on_and_events_wait_in_order() {
        var task = UUID.fromString(officer.task(PlansApi.as("planner").issuedPlan(), "III.9"));
        await().until(this::nothingWaits);

        RealParts.client().stopKafka();
        for (var percent : List.of(20, 40, 60)) {
            officer.progress(task.toString(), percent).then().statusCode(200);
        }
        officer.submit(task.toString(), "2018-11-30").then().statusCode(200);
        assertThat(nothingWaits()).isFalse();
        RealParts.client().startKafka();

        await().until(this::nothingWaits);
        var events = EventsOnTopic.about(Topics.PLANS, task);
        assertThat(events.stream().map(e -> e.getId()).distinct()).hasSize(5);
        assertThat(events.stream().map(e -> e.getType()).distinct())
                .containsExactly(
                        "task-assigned", "task-progress-reported", "task-completion-submitted");
        assertThat(events.getLast().getType()).isEqualTo("task-completion-submitted");
        assertThat(events.getLast().getExtension("scope")).isEqualTo("vn.93");
        assertThat(events.getLast().getExtension("level")).isEqualTo("PROVINCE");
    }

    private boolean nothingWaits() {
        return jdbi.withHandle(
                h ->
                        h.createQuery(
                                        "select not exists (select from outbox where sent_at is null)")
                                .mapTo(boolean.class)
                                .one());
    }
}
