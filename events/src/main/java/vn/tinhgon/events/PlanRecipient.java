package vn.tinhgon.events;

import java.util.UUID;

/**
 * A line of a plan's distribution list ("Nơi nhận").
 *
 * @param agencyId null when the line names a group of bodies, or one that is not registered
 * @param agencyName as the document writes it
 * @param purpose why it is sent there, such as "để báo cáo"; null where none is stated
 */
public record PlanRecipient(UUID agencyId, String agencyName, String purpose) {}
