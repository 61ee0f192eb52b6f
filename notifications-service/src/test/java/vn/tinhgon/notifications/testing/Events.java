package vn.tinhgon.notifications.testing;

import static vn.tinhgon.platform.testing.Eventually.await;

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
        List.of(events).forEach(EventPublisher::publish);
    }

    public static void publishTwice(DomainEvent event) {
        var id = UUID.randomUUID();
        EventPublisher.publish(id, event);
        EventPublisher.publish(id, event);
    }

    /** The agencies behind the realm's users are known from here on. */
    public static void settleTheProvince() {
        SampleProvince.tell(Arc.container().instance(RegistryCopy.class).get());
    }

    public static void eventually(ThrowingRunnable assertion) {
        await().ignoreExceptions().untilAsserted(assertion);
    }
}
