package vn.tinhgon.notifications.rule.messaging;

import java.util.concurrent.CompletionStage;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.tinhgon.events.PlanEvent;
import vn.tinhgon.notifications.rule.Herald;
import vn.tinhgon.platform.consuming.BatchIntake;

/** Hears what happens to plans and their tasks. */
@ApplicationScoped
public class PlanEventsListener {

    private final BatchIntake intake;
    private final Herald herald;

    PlanEventsListener(BatchIntake intake, Herald herald) {
        this.intake = intake;
        this.herald = herald;
    }

    @Incoming("plan-events-in")
    @Blocking
    public CompletionStage<Void> on(KafkaRecordBatch<String, byte[]> messages) {
        return intake.take(messages, PlanEvent.class, herald::hear);
    }
}
