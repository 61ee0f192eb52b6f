package vn.tinhgon.notifications.testing;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;

import org.awaitility.core.ThrowingRunnable;

import vn.tinhgon.events.DomainEvent;
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
        publish(SampleProvince.events().toArray(DomainEvent[]::new));
        eventually(
                () -> {
                    for (var user :
                            List.of("registrar", "approver", "inspector", "administrator")) {
                        if (!NotificationsApi.as(user).knowsTheCaller()) {
                            throw new AssertionError(user + " is not known yet");
                        }
                    }
                });
    }

    public static void eventually(ThrowingRunnable assertion) {
        await().atMost(ofSeconds(25)).ignoreExceptions().untilAsserted(assertion);
    }
}
