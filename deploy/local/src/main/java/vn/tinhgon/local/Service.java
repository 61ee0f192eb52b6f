package vn.tinhgon.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import vn.tinhgon.parts.process.ChildProcess;

/** A service in a JVM of its own, which can be stopped, killed and started again. */
public final class Service {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final String label;
    private final Path jar;
    private final int port;
    private final Map<String, String> environment;
    private final Path log;
    private final Footprint footprint;
    private final Consumer<Service> ended;
    private ChildProcess process;

    Service(
            String label,
            Path jar,
            int port,
            Map<String, String> environment,
            Path log,
            Footprint footprint,
            Consumer<Service> ended) {
        this.label = label;
        this.jar = jar;
        this.port = port;
        this.environment = environment;
        this.log = log;
        this.footprint = footprint;
        this.ended = ended;
    }

    public String label() {
        return label;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public long pid() {
        return process.pid();
    }

    public String logTail() {
        return process.logTail();
    }

    /** Returns when it answers that it is ready. */
    public void start() {
        var started = launch();
        try (var client = HttpClient.newHttpClient()) {
            started.await(() -> ready(client), PATIENCE);
        }
    }

    /** Does nothing when it is not running. */
    public void stop() {
        var running = release();
        if (running != null) {
            running.stop(GRACE);
        }
    }

    /** What kill -9 does. */
    public void kill() {
        var running = release();
        if (running != null) {
            running.kill();
        }
    }

    private synchronized ChildProcess launch() {
        var command = footprint.command(List.of("-Dquarkus.profile=local", "-jar", jar.toString()));
        process = ChildProcess.start(label, command, environment, log);
        process.ended().thenAccept(this::tellIfNobodyAskedForIt);
        return process;
    }

    private synchronized ChildProcess release() {
        var running = process;
        process = null;
        return running;
    }

    private void tellIfNobodyAskedForIt(ChildProcess over) {
        if (isCurrent(over)) {
            ended.accept(this);
        }
    }

    private synchronized boolean isCurrent(ChildProcess over) {
        return process == over;
    }

    private boolean ready(HttpClient client) {
        var request =
                HttpRequest.newBuilder(URI.create(url() + "/q/health/ready"))
                        .timeout(ANSWER)
                        .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
