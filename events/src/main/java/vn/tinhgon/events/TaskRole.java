package vn.tinhgon.events;

import java.util.UUID;

/**
 * One agency's part in a task.
 *
 * @param role {@code LEAD}, {@code ADVISE}, {@code COORDINATE}, {@code IMPLEMENT}, {@code DIRECT},
 *     {@code MONITOR}, {@code SUPERVISE} or {@code DECIDE}
 * @param agencyId null when the document names a group of bodies and not one agency
 * @param agencyName as the document writes it
 */
public record TaskRole(String role, UUID agencyId, String agencyName) {}
