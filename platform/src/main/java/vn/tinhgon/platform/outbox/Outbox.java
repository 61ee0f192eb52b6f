package vn.tinhgon.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.events.DomainEvent;
import vn.tinhgon.events.PlanEvent;
import vn.tinhgon.events.Topics;
import vn.tinhgon.platform.consuming.EventJson;
import vn.tinhgon.platform.consuming.EventTypes;

/**
 * Where a use case puts the events it caused. Lock or version the aggregate before: then the order
 * of rows is the order of commits for each key.
 */
@ApplicationScoped
public class Outbox {

    static final String CHANNEL = "outbox";

    /** PostgreSQL spaces JSON out when it gives it back, and Kafka takes a mebibyte. */
    private static final int LARGEST = 800_000;

    private static final String INSERT =
            """
            insert into outbox (topic, key, type, scope, level, correlation_id, causation_id,
                                occurred_at, due_at, payload)
            values (:topic, :key, :type, :scope, :level, :correlation, :causation, :at, :due,
                    cast(:payload as jsonb))""";

    private final Jdbi jdbi;
    private final Trail trail;
    private final Clock clock;

    Outbox(Jdbi jdbi, Trail trail, Clock clock) {
        this.jdbi = jdbi;
        this.trail = trail;
        this.clock = clock;
    }

    public void add(DomainEvent event) {
        addAll(List.of(event));
    }

    public void addAll(Collection<? extends DomainEvent> events) {
        addAllOn(events, LocalDate.now(clock));
    }

    /** Facts that are so from a day on, told at its 00:00 or, when it has come, at once. */
    public void addAllOn(Collection<? extends DomainEvent> events, LocalDate day) {
        if (events.isEmpty()) {
            return;
        }
        var due = day.atStartOfDay(clock.getZone()).toOffsetDateTime();
        jdbi.useHandle(
                handle -> {
                    var rows = handle.prepareBatch(INSERT);
                    for (var event : events) {
                        rows.bind("topic", topic(event))
                                .bind("key", event.aggregateId())
                                .bind("type", EventTypes.nameOf(event.getClass()))
                                .bind("scope", event.scope())
                                .bind("level", event.level())
                                .bind("correlation", trail.correlation())
                                .bind("causation", trail.causation())
                                .bind("at", OffsetDateTime.now(clock))
                                .bind("due", due)
                                .bind("payload", json(event))
                                .add();
                    }
                    rows.execute();
                    handle.execute("select pg_notify(?, '')", CHANNEL);
                });
    }

    private static String topic(DomainEvent event) {
        return switch (event) {
            case AgencyEvent e -> Topics.AGENCIES;
            case PlanEvent e -> Topics.PLANS;
        };
    }

    /** What Kafka does not take would hold up all that comes after it. */
    private static String json(DomainEvent event) {
        try {
            var json = EventJson.MAPPER.writeValueAsString(event);
            if (json.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
                throw new EventTooLarge(EventTypes.nameOf(event.getClass()));
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
