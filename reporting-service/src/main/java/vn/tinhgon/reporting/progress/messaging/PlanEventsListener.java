package vn.tinhgon.reporting.progress.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.tinhgon.events.PlanEvent;
import vn.tinhgon.platform.consuming.EventIntake;
import vn.tinhgon.reporting.progress.TaskFacts;

/** Hears what happens to plans and their tasks. */
@ApplicationScoped
public class PlanEventsListener {

    private final EventIntake intake;
    private final TaskFacts facts;

    PlanEventsListener(EventIntake intake, TaskFacts facts) {
        this.intake = intake;
        this.facts = facts;
    }

    @Incoming("plan-events-in")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> message) {
        intake.take(message, PlanEvent.class, facts::apply);
    }
}
