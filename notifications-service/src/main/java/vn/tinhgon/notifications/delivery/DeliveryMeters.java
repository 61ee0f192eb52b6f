package vn.tinhgon.notifications.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import org.jdbi.v3.core.Jdbi;

/** Shows in the metrics how many letters wait and how many have failed for good. */
@ApplicationScoped
class DeliveryMeters {

    void register(@Observes StartupEvent started, MeterRegistry meters, Jdbi jdbi) {
        gauge(meters, jdbi, "tinhgon.letters.waiting", "PENDING");
        gauge(meters, jdbi, "tinhgon.letters.failed", "FAILED");
    }

    private static void gauge(MeterRegistry meters, Jdbi jdbi, String name, String state) {
        // In the text, not bound: each state has its partial index.
        var sql = "select count(*) from delivery where state = '" + state + "'";
        Gauge.builder(
                        name,
                        () -> jdbi.withHandle(h -> h.createQuery(sql).mapTo(double.class).one()))
                .register(meters);
    }
}
