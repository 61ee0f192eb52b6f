package vn.tinhgon.parts.kafka;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;

import vn.tinhgon.parts.process.PartFailed;

/** A connection to the broker for the suite's topics. */
final class KafkaTopics implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final List<NewTopic> wanted = Topics.load();
    private final Admin admin;

    KafkaTopics(String bootstrap) {
        admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS,
                                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS));
    }

    void createMissing() {
        var present = present();
        var missing = wanted.stream().filter(topic -> !present.contains(topic.name())).toList();
        get(admin.createTopics(missing).all());
    }

    void deleteAll() {
        var names = present();
        get(admin.deleteTopics(names.stream().filter(this::isWanted).toList()).all());
    }

    /** The broker hears of a deletion a little later than it is decided. */
    boolean gone() {
        return present().stream().noneMatch(this::isWanted);
    }

    /** Every partition has a leader: producers and consumers can begin. */
    boolean ready() {
        var described =
                admin.describeTopics(wanted.stream().map(NewTopic::name).toList()).allTopicNames();
        try {
            return described.get().values().stream().allMatch(KafkaTopics::led);
        } catch (ExecutionException notYetKnown) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }

    private boolean isWanted(String name) {
        return wanted.stream().anyMatch(topic -> topic.name().equals(name));
    }

    private Set<String> present() {
        return get(admin.listTopics().names());
    }

    private static boolean led(TopicDescription topic) {
        return topic.partitions().stream()
                .allMatch(p -> p.leader() != null && !p.leader().isEmpty());
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new PartFailed("Kafka refused", e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static PartFailed interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new PartFailed("Interrupted while waiting for Kafka", e);
    }
}
