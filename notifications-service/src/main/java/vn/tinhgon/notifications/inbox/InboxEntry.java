package vn.tinhgon.notifications.inbox;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.notifications.notice.Notice;

/**
 * A notice in an inbox.
 *
 * @param readAt when the account that asks read it
 */
public record InboxEntry(
        UUID id, Notice notice, OffsetDateTime createdAt, Optional<OffsetDateTime> readAt) {}
