package vn.tinhgon.platform.testing;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.events.DomainEvent;
import vn.tinhgon.events.PlanEvent;
import vn.tinhgon.events.Topics;
import vn.tinhgon.platform.consuming.EventJson;
import vn.tinhgon.platform.consuming.EventTypes;

/**
 * Stands for the other services: puts events onto the real topics, in the form in which services
 * send them.
 */
public final class EventPublisher {

    private static final KafkaProducer<String, byte[]> PRODUCER =
            new KafkaProducer<>(
                    Map.of("bootstrap.servers", RealParts.client().kafkaBootstrap()),
                    new StringSerializer(),
                    new ByteArraySerializer());

    private EventPublisher() {}

    public static void publish(DomainEvent event) {
        publish(UUID.randomUUID(), event);
    }

    /** Publishes under a given id, as a redelivery does. */
    public static void publish(UUID id, DomainEvent event) {
        var key = event.aggregateId().toString();
        var envelope =
                CloudEventBuilder.v1()
                        .withId(id.toString())
                        .withType(EventTypes.nameOf(event.getClass()))
                        .withSource(URI.create("/tinhgon/test"))
                        .withSubject(key)
                        .withTime(OffsetDateTime.now())
                        .withExtension("scope", event.scope())
                        .withExtension("level", event.level())
                        .withData("application/json", json(event))
                        .build();
        try {
            PRODUCER.send(
                            KafkaMessageFactory.<String>createWriter(topic(event), key)
                                    .writeBinary(envelope))
                    .get(2, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] json(DomainEvent event) {
        try {
            return EventJson.MAPPER.writeValueAsBytes(event);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String topic(DomainEvent event) {
        return switch (event) {
            case AgencyEvent _ -> Topics.AGENCIES;
            case PlanEvent _ -> Topics.PLANS;
        };
    }
}
