package vn.tinhgon.plans.task.feed;

import java.time.Instant;
import java.util.UUID;

/** An address under which an agency's calendar lies, without its token. */
public record CalendarFeed(
        UUID id,
        UUID agencyId,
        String label,
        String createdBy,
        Instant createdAt,
        String revokedBy,
        Instant revokedAt) {}
