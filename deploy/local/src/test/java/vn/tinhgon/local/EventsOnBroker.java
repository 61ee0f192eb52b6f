package vn.tinhgon.local;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import vn.tinhgon.events.Topics;

/** What nodes of plans-service hear and tell, as it lies on the broker. */
final class EventsOnBroker {

    private final String bootstrap;

    EventsOnBroker(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** As redeliveries do: whichever node reads whichever partition, all hear the same merger. */
    void tellOnEachPartition(String event) {
        var id = UUID.randomUUID();
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", bootstrap),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            for (var partition : producer.partitionsFor(Topics.AGENCIES)) {
                producer.send(
                        new ProducerRecord<>(
                                Topics.AGENCIES,
                                partition.partition(),
                                id.toString(),
                                event.getBytes(StandardCharsets.UTF_8),
                                envelope(id)));
            }
        }
    }

    private static List<Header> envelope(UUID id) {
        return Stream.of(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", id.toString()),
                        Map.entry("ce_type", "agency-merged"),
                        Map.entry("ce_source", "/tinhgon/test"),
                        Map.entry("ce_scope", "vn.93"),
                        Map.entry("ce_level", "PROVINCE"),
                        Map.entry("content-type", "application/json"))
                .<Header>map(
                        header ->
                                new RecordHeader(
                                        header.getKey(),
                                        header.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** The consumer group has come to the end of every partition. */
    boolean areHeard() {
        try (var consumer = consumer("plans-service")) {
            var partitions = partitions(consumer, Topics.AGENCIES);
            var heard = consumer.committed(Set.copyOf(partitions));
            return consumer.endOffsets(partitions).entrySet().stream()
                    .allMatch(
                            end ->
                                    heard.get(end.getKey()) != null
                                            && heard.get(end.getKey()).offset() == end.getValue());
        }
    }

    /** The ids of all events that plans-service has told, in any order. */
    List<String> idsOfPlans() {
        try (var consumer = consumer("two-nodes-test")) {
            var partitions = partitions(consumer, Topics.PLANS);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var ids = new ArrayList<String>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(
                                message ->
                                        ids.add(
                                                new String(
                                                        message.headers()
                                                                .lastHeader("ce_id")
                                                                .value(),
                                                        StandardCharsets.UTF_8)));
            }
            return ids;
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return IntStream.range(0, consumer.partitionsFor(topic).size())
                .mapToObj(n -> new TopicPartition(topic, n))
                .toList();
    }

    private KafkaConsumer<String, byte[]> consumer(String group) {
        return new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap, "group.id", group),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
