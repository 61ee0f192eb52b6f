package vn.tinhgon.plans.agency.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.plans.task.ReassignTasksOfMergedAgency;
import vn.tinhgon.platform.consuming.EventIntake;
import vn.tinhgon.platform.registry.RegistryCopy;

/**
 * Keeps the copy of the registry, and moves open duties to the successors of agencies that merged.
 */
@ApplicationScoped
public class AgencyListener {

    private final EventIntake intake;
    private final RegistryCopy registry;
    private final ReassignTasksOfMergedAgency reassignment;

    AgencyListener(
            EventIntake intake, RegistryCopy registry, ReassignTasksOfMergedAgency reassignment) {
        this.intake = intake;
        this.registry = registry;
        this.reassignment = reassignment;
    }

    @Incoming("agency-events-in")
    @Blocking
    void on(ConsumerRecord<String, byte[]> message) {
        intake.take(message, AgencyEvent.class, this::follow);
    }

    private void follow(AgencyEvent event) {
        registry.apply(event);
        if (event instanceof AgenciesMerged merger) {
            reassignment.follow(merger);
        }
    }
}
