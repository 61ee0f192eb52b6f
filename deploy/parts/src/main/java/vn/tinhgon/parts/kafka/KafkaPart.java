package vn.tinhgon.parts.kafka;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import vn.tinhgon.parts.Part;
import vn.tinhgon.parts.process.ChildProcess;
import vn.tinhgon.parts.process.FreePorts;
import vn.tinhgon.parts.process.Java;

/** The broker with the suite's topics. */
public final class KafkaPart implements Part {

    private static final int HEAP_MEGABYTES = 256;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Path data;
    private final int port;
    private ChildProcess broker;

    public KafkaPart(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    @Override
    public String name() {
        return "Kafka";
    }

    public String bootstrap() {
        return "localhost:" + port;
    }

    @Override
    public synchronized void start() {
        if (broker != null && broker.isAlive()) {
            return;
        }
        var arguments =
                List.of(
                        data.toString(),
                        Integer.toString(port),
                        FreePorts.take(1).getFirst().toString());
        broker =
                ChildProcess.start(
                        name(),
                        Java.main(HEAP_MEGABYTES, Broker.class, arguments),
                        Map.of(),
                        data.resolveSibling("logs/kafka.log"));
        broker.await(this::listening, PATIENCE);
        try (var topics = new KafkaTopics(bootstrap())) {
            topics.createMissing();
            broker.await(topics::ready, PATIENCE);
        }
    }

    @Override
    public synchronized void stop() {
        if (broker != null) {
            broker.stop(GRACE);
            broker = null;
        }
    }

    /** All messages are gone; consumers begin anew. */
    public synchronized void recreateTopics() {
        try (var topics = new KafkaTopics(bootstrap())) {
            topics.deleteAll();
            broker.await(topics::gone, PATIENCE);
            topics.createMissing();
            broker.await(topics::ready, PATIENCE);
        }
    }

    private boolean listening() {
        try (var socket = new Socket(InetAddress.getByName("localhost"), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
