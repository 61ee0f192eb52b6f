package vn.tinhgon.platform.outbox;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends rows of the outbox as CloudEvents in binary mode and waits until the broker has every one
 * of them.
 */
@ApplicationScoped
class EventSender {

    private final String source;
    private final KafkaProducer<String, byte[]> producer;

    EventSender(
            @ConfigProperty(name = "kafka.bootstrap.servers") String broker,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.source = "/tinhgon/" + application;
        this.producer =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                broker,
                                ProducerConfig.CLIENT_ID_CONFIG,
                                application + "-outbox",
                                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                                true,
                                ProducerConfig.ACKS_CONFIG,
                                "all",
                                // Long enough for a restart of the broker, short enough for the
                                // lock's transaction.
                                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                                20_000,
                                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                                10_000,
                                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                                10_000),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    void send(List<OutboxRow> rows) throws InterruptedException {
        var sent = rows.stream().map(this::send).toList();
        for (var one : sent) {
            await(one);
        }
    }

    private Future<RecordMetadata> send(OutboxRow row) {
        return producer.send(
                KafkaMessageFactory.<String>createWriter(row.topic(), row.key().toString())
                        .writeBinary(event(row)));
    }

    private static void await(Future<RecordMetadata> one) throws InterruptedException {
        try {
            one.get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(
                    "Kafka did not take an event: " + refused.getCause().getMessage(), refused);
        }
    }

    private CloudEvent event(OutboxRow row) {
        var event =
                CloudEventBuilder.v1()
                        .withId(row.eventId().toString())
                        .withType(row.type())
                        .withSource(URI.create(source))
                        .withSubject(row.key().toString())
                        .withTime(row.occurredAt())
                        .withExtension("correlationid", row.correlationId().toString())
                        .withExtension("scope", row.scope())
                        .withExtension("level", row.level())
                        .withData(
                                "application/json", row.payload().getBytes(StandardCharsets.UTF_8));
        return (row.causationId() == null
                        ? event
                        : event.withExtension("causationid", row.causationId().toString()))
                .build();
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(3));
    }
}
