package vn.tinhgon.notifications.rule;

import java.util.UUID;

/**
 * Says who stands for an agency today, so that none is told anything after it has merged away;
 * itself when nothing else is known.
 */
@FunctionalInterface
interface Succession {

    UUID standingFor(UUID agency);
}
