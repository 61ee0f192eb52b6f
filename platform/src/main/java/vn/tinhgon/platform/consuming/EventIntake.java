package vn.tinhgon.platform.consuming;

import java.util.UUID;
import java.util.function.Consumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.events.DomainEvent;
import vn.tinhgon.platform.outbox.Trail;

/**
 * Carries out the effect of an event once, with patience while the database is away. What stays
 * impossible is thrown, and goes to the dead letters.
 */
@ApplicationScoped
public class EventIntake {

    private final Jdbi jdbi;
    private final Trail trail;
    private final Patience patience = new Patience();

    EventIntake(Jdbi jdbi, Trail trail) {
        this.jdbi = jdbi;
        this.trail = trail;
    }

    @ActivateRequestContext
    public <E extends DomainEvent> void take(
            ConsumerRecord<String, byte[]> message, Class<E> family, Consumer<E> effect) {
        Received.read(message, family)
                .ifPresent(received -> patience.run(() -> once(received, effect)));
    }

    private <E extends DomainEvent> void once(Received<E> received, Consumer<E> effect) {
        trail.follow(received.correlation(), received.id());
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            if (isNew(received.id())) {
                                effect.accept(received.event());
                            }
                        });
    }

    private boolean isNew(UUID event) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                                "insert into consumed_event (event_id) values (:id) on conflict do nothing")
                                        .bind("id", event)
                                        .execute()
                                == 1);
    }
}
