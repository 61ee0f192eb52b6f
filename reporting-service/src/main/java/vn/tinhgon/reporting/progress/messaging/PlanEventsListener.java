package vn.tinhgon.reporting.progress.messaging;

import java.util.concurrent.CompletionStage;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.tinhgon.events.PlanEvent;
import vn.tinhgon.platform.consuming.BatchIntake;
import vn.tinhgon.reporting.progress.TaskFacts;

/** Hears what happens to plans and their tasks. */
@ApplicationScoped
public class PlanEventsListener {

    private final BatchIntake intake;
    private final TaskFacts facts;

    PlanEventsListener(BatchIntake intake, TaskFacts facts) {
        this.intake = intake;
        this.facts = facts;
    }

    @Incoming("plan-events-in")
    @Blocking
    public CompletionStage<Void> on(KafkaRecordBatch<String, byte[]> messages) {
        return intake.take(messages, PlanEvent.class, facts::apply);
    }
}
