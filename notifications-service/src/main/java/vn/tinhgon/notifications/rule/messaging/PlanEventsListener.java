package vn.tinhgon.notifications.rule.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.tinhgon.events.PlanEvent;
import vn.tinhgon.notifications.rule.Herald;
import vn.tinhgon.platform.consuming.EventIntake;

/** Hears what happens to plans and their tasks. */
@ApplicationScoped
public class PlanEventsListener {

    private final EventIntake intake;
    private final Herald herald;

    PlanEventsListener(EventIntake intake, Herald herald) {
        this.intake = intake;
        this.herald = herald;
    }

    @Incoming("plan-events-in")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> message) {
        intake.take(message, PlanEvent.class, herald::hear);
    }
}
