package vn.tinhgon.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.PGConnection;

/**
 * Sends what lies in the outbox, woken by the commit that put it there. Of several nodes one sends
 * at a time, see {@link OutboxBatch}. While broker or database is away it waits and tries again:
 * events stay where they are.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final int FALLBACK_POLL_MILLIS = 1000;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final OutboxBatch batch;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final boolean enabled;
    private Thread thread;

    OutboxRelay(
            DataSource dataSource,
            OutboxBatch batch,
            @ConfigProperty(name = "tinhgon.outbox.relay", defaultValue = "true") boolean enabled) {
        this.dataSource = dataSource;
        this.batch = batch;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::relay);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped.countDown();
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void relay() {
        while (running()) {
            try (var connection = dataSource.getConnection()) {
                listen(connection);
            } catch (Exception failure) {
                if (running()) {
                    Log.warnf("The outbox waits: %s", failure.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Outbox.CHANNEL);
        }
        var postgres = connection.unwrap(PGConnection.class);
        while (running()) {
            batch.sendAll();
            postgres.getNotifications(FALLBACK_POLL_MILLIS);
        }
        unlisten(connection);
    }

    private static void unlisten(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("unlisten *");
        }
    }

    private boolean running() {
        return stopped.getCount() > 0;
    }

    private void pause() {
        try {
            stopped.await(PAUSE_AFTER_FAILURE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
