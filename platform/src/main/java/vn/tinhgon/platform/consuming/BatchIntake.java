package vn.tinhgon.platform.consuming;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.events.DomainEvent;

/**
 * Carries out the effects of all events that were fetched together, once and in one transaction,
 * for consumers that tell nothing further. Where that fails each has a transaction of its own, so
 * that only the one that is impossible goes to the dead letters.
 */
@ApplicationScoped
public class BatchIntake {

    private static final String NEW =
            """
            insert into consumed_event (event_id) select distinct unnest(:ids) on conflict do nothing
            returning event_id""";

    private final Jdbi jdbi;
    private final Patience patience = new Patience();

    BatchIntake(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @ActivateRequestContext
    public <E extends DomainEvent> CompletionStage<Void> take(
            KafkaRecordBatch<String, byte[]> batch,
            Class<E> family,
            Consumer<List<Heard<E>>> effect) {
        var records = batch.getRecords();
        try {
            var heard =
                    records.stream()
                            .flatMap(record -> Received.read(message(record), family).stream())
                            .map(BatchIntake::heard)
                            .toList();
            once(heard, effect);
        } catch (RuntimeException together) {
            records.forEach(record -> takeAlone(record, family, effect));
        }
        return batch.ack();
    }

    private <E extends DomainEvent> void takeAlone(
            KafkaRecord<String, byte[]> record, Class<E> family, Consumer<List<Heard<E>>> effect) {
        try {
            Received.read(message(record), family)
                    .map(BatchIntake::heard)
                    .ifPresent(one -> patience.run(() -> once(List.of(one), effect)));
        } catch (RuntimeException impossible) {
            record.nack(impossible).toCompletableFuture().join();
        }
    }

    private <E extends DomainEvent> void once(
            List<Heard<E>> heard, Consumer<List<Heard<E>>> effect) {
        if (!heard.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> effectOfNew(heard, effect));
        }
    }

    private <E extends DomainEvent> void effectOfNew(
            List<Heard<E>> heard, Consumer<List<Heard<E>>> effect) {
        var unknown =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(NEW)
                                        .bindArray(
                                                "ids",
                                                UUID.class,
                                                heard.stream().map(Heard::id).toList())
                                        .mapTo(UUID.class)
                                        .set());
        var taken = new ArrayList<Heard<E>>();
        heard.stream().filter(one -> unknown.remove(one.id())).forEach(taken::add);
        if (!taken.isEmpty()) {
            effect.accept(taken);
        }
    }

    private static <E extends DomainEvent> Heard<E> heard(Received<E> received) {
        return new Heard<>(received.id(), received.event());
    }

    @SuppressWarnings("unchecked")
    private static ConsumerRecord<String, byte[]> message(KafkaRecord<String, byte[]> record) {
        return record.getMetadata(IncomingKafkaRecordMetadata.class).orElseThrow().getRecord();
    }
}
