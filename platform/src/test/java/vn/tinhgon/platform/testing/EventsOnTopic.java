package vn.tinhgon.platform.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a topic holds, read from its first offset to its end. */
public final class EventsOnTopic {

    private EventsOnTopic() {}

    /** The events about one thing, in the order in which consumers get them. */
    public static List<CloudEvent> about(String topic, UUID key) {
        try (var consumer = consumer()) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, consumer.endOffsets(partitions), key.toString());
        }
    }

    private static List<CloudEvent> read(
            KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends, String key) {
        var found = new ArrayList<CloudEvent>();
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (var message : consumer.poll(Duration.ofMillis(200))) {
                if (key.equals(message.key())) {
                    found.add(KafkaMessageFactory.createReader(message).toEvent());
                }
            }
        }
        return found;
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", RealParts.client().kafkaBootstrap()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
