package vn.tinhgon.platform.consuming;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import vn.tinhgon.events.DomainEvent;

/** An event with what its envelope says. */
record Received<E extends DomainEvent>(UUID id, UUID correlation, E event) {

    /** Reads a record; empty when its type is newer than this service. */
    static <E extends DomainEvent> Optional<Received<E>> read(
            ConsumerRecord<String, byte[]> message, Class<E> family) {
        var envelope = KafkaMessageFactory.createReader(message).toEvent();
        return EventTypes.find(family, envelope.getType())
                .map(
                        type ->
                                new Received<>(
                                        UUID.fromString(envelope.getId()),
                                        correlation(envelope),
                                        parse(envelope, type)));
    }

    private static UUID correlation(CloudEvent envelope) {
        return Optional.ofNullable(envelope.getExtension("correlationid"))
                .map(value -> UUID.fromString(value.toString()))
                .orElseGet(() -> UUID.fromString(envelope.getId()));
    }

    private static <E> E parse(CloudEvent envelope, Class<? extends E> type) {
        try {
            return EventJson.MAPPER.readValue(envelope.getData().toBytes(), type);
        } catch (IOException unreadable) {
            throw new UnreadableEvent(envelope.getId(), unreadable);
        }
    }

    /** A message that no retry makes readable. */
    static class UnreadableEvent extends RuntimeException {
        UnreadableEvent(String id, IOException cause) {
            super("Event " + id + " is unreadable", cause);
        }
    }
}
