package vn.tinhgon.platform.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a topic holds, read from its first offset to its end. */
public final class EventsOnTopic {

    private EventsOnTopic() {}

    /** The events about one thing, in the order in which consumers get them. */
    public static List<CloudEvent> about(String topic, UUID key) {
        return messages(topic).stream()
                .filter(message -> key.toString().equals(message.key()))
                .map(message -> KafkaMessageFactory.createReader(message).toEvent())
                .toList();
    }

    /** All things that events are about. */
    public static Set<UUID> keys(String topic) {
        return messages(topic).stream()
                .map(message -> UUID.fromString(message.key()))
                .collect(Collectors.toSet());
    }

    private static List<ConsumerRecord<String, byte[]>> messages(String topic) {
        try (var consumer = consumer()) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, consumer.endOffsets(partitions));
        }
    }

    private static List<ConsumerRecord<String, byte[]>> read(
            KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        var read = new ArrayList<ConsumerRecord<String, byte[]>>();
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(read::add);
        }
        return read;
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", RealParts.client().kafkaBootstrap()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
