package vn.tinhgon.platform.outbox;

import java.time.OffsetDateTime;
import java.util.UUID;

/** An event that waits to be sent. */
record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        UUID key,
        String type,
        String scope,
        String level,
        UUID correlationId,
        UUID causationId,
        OffsetDateTime occurredAt,
        String payload) {}
