package vn.tinhgon.agencies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.platform.consuming.EventJson;
import vn.tinhgon.platform.consuming.EventTypes;

/** Reads what the service has told, from its outbox. */
@ApplicationScoped
public class Told {

    private final Jdbi jdbi;

    Told(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The events of a type about one thing, oldest first. */
    public <E extends AgencyEvent> List<E> about(String id, Class<E> type) {
        return jdbi
                .withHandle(
                        handle ->
                                handle.createQuery(
                                                "select payload::text from outbox where key = :key and type = :type order by id")
                                        .bind("key", UUID.fromString(id))
                                        .bind("type", EventTypes.nameOf(type))
                                        .mapTo(String.class)
                                        .list())
                .stream()
                .map(payload -> read(payload, type))
                .toList();
    }

    private static <E> E read(String payload, Class<E> type) {
        try {
            return EventJson.MAPPER.readValue(payload, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
