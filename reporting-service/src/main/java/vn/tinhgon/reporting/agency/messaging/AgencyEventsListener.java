package vn.tinhgon.reporting.agency.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.platform.consuming.EventIntake;
import vn.tinhgon.platform.registry.RegistryCopy;

/** Hears what becomes of agencies and areas. */
@ApplicationScoped
public class AgencyEventsListener {

    private final EventIntake intake;
    private final RegistryCopy registry;

    AgencyEventsListener(EventIntake intake, RegistryCopy registry) {
        this.intake = intake;
        this.registry = registry;
    }

    @Incoming("agency-events-in")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> message) {
        intake.take(message, AgencyEvent.class, registry::apply);
    }
}
