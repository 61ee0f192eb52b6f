package vn.tinhgon.bench;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** What lies on one of the broker's topics. */
final class Topic implements AutoCloseable {

    private static final long LOOK_AGAIN = 20_000_000;

    private final Admin admin;
    private final Map<TopicPartition, OffsetSpec> ends;

    Topic(String bootstrap, String name) {
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap));
        ends =
                IntStream.range(0, partitions(name))
                        .boxed()
                        .collect(toMap(n -> new TopicPartition(name, n), _ -> OffsetSpec.latest()));
    }

    long events() {
        try {
            return admin.listOffsets(ends).all().get().values().stream()
                    .mapToLong(end -> end.offset())
                    .sum();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns when it has so many. */
    void await(long events) {
        while (events() < events) {
            LockSupport.parkNanos(LOOK_AGAIN);
        }
    }

    @Override
    public void close() {
        admin.close();
    }

    private int partitions(String name) {
        try {
            return admin.describeTopics(List.of(name))
                    .allTopicNames()
                    .get()
                    .get(name)
                    .partitions()
                    .size();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
