package vn.tinhgon.notifications.testing;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;

import io.quarkus.arc.Arc;
import org.awaitility.core.ThrowingRunnable;

import vn.tinhgon.events.DomainEvent;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.EventPublisher;
import vn.tinhgon.platform.testing.SampleProvince;

/** Puts events onto the real topics and waits for what becomes of them. */
public final class Events {

    private Events() {}

    public static void publish(DomainEvent... events) {
        try (var publisher = new EventPublisher()) {
            List.of(events).forEach(publisher::publish);
        }
    }

    public static void publishTwice(DomainEvent event) {
        var id = UUID.randomUUID();
        try (var publisher = new EventPublisher()) {
            publisher.publish(id, event);
            publisher.publish(id, event);
        }
    }

    /** The agencies behind the realm's users are known from here on. */
    public static void settleTheProvince() {
        SampleProvince.tell(Arc.container().instance(RegistryCopy.class).get());
    }

    public static void eventually(ThrowingRunnable assertion) {
        await().atMost(ofSeconds(25)).ignoreExceptions().untilAsserted(assertion);
    }
}
