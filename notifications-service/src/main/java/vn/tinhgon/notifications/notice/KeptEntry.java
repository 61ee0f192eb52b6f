package vn.tinhgon.notifications.notice;

import java.util.UUID;

/**
 * Where a notice lies in an inbox.
 *
 * @param planId null where it concerns no plan
 */
public record KeptEntry(UUID id, UUID agencyId, UUID planId) {}
