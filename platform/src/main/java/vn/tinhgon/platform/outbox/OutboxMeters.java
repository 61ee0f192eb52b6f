package vn.tinhgon.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import org.jdbi.v3.core.Jdbi;

/**
 * Shows in the metrics how many events wait and for how long the oldest of them has, in seconds.
 */
@ApplicationScoped
class OutboxMeters {

    void register(@Observes StartupEvent started, MeterRegistry meters, Jdbi jdbi) {
        gauge(
                meters,
                jdbi,
                "tinhgon.outbox.waiting",
                "select count(*) from outbox where sent_at is null");
        gauge(
                meters,
                jdbi,
                "tinhgon.outbox.oldest.seconds",
                "select coalesce(extract(epoch from now() - min(occurred_at)), 0) from outbox where sent_at is null");
    }

    private static void gauge(MeterRegistry meters, Jdbi jdbi, String name, String sql) {
        Gauge.builder(
                        name,
                        () -> jdbi.withHandle(h -> h.createQuery(sql).mapTo(double.class).one()))
                .register(meters);
    }
}
