package vn.tinhgon.notifications.rule.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.notifications.rule.Herald;
import vn.tinhgon.platform.consuming.EventIntake;

/** Hears what becomes of agencies; keeps the copy of the registry by it. */
@ApplicationScoped
public class AgencyEventsListener {

    private final EventIntake intake;
    private final Herald herald;

    AgencyEventsListener(EventIntake intake, Herald herald) {
        this.intake = intake;
        this.herald = herald;
    }

    @Incoming("agency-events-in")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> message) {
        intake.take(message, AgencyEvent.class, herald::hear);
    }
}
