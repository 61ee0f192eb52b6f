package vn.tinhgon.notifications.delivery;

import java.util.Optional;
import java.util.UUID;

/**
 * A letter that is this node's to send.
 *
 * @param agencyId whom it was for when it was begun
 * @param recipientId empty for the agency's official mailbox
 * @param attempts this one counted
 */
public record Delivery(UUID id, UUID agencyId, Optional<UUID> recipientId, int attempts) {}
