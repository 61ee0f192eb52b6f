package vn.tinhgon.plans.audit;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One change of one row.
 *
 * @param what what the row is: a task, an assignment, a suspension …
 * @param before what was changed, as JSON; null when the row was created
 * @param after null when it was removed
 * @param account who changed it; null when the service followed an event or a clock
 */
public record AuditEntry(
        UUID id,
        UUID planId,
        UUID taskId,
        String what,
        String rowId,
        String action,
        String before,
        String after,
        OffsetDateTime at,
        String account,
        String accountName,
        UUID agencyId) {}
