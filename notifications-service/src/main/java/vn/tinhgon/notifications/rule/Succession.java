package vn.tinhgon.notifications.rule;

import java.util.Optional;
import java.util.UUID;

/**
 * Says who stands for an agency today, so that none is told anything after it has ended: itself
 * when nothing else is known, and nobody when it was divided or dissolved.
 */
@FunctionalInterface
interface Succession {

    Optional<UUID> standingFor(UUID agency);
}
