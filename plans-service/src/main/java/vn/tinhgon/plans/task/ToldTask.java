package vn.tinhgon.plans.task;

import java.util.UUID;

/**
 * What every event about a task of a plan in force says: what it is, and whom it concerns today.
 */
public record ToldTask(
        UUID taskId,
        UUID planId,
        String planNumber,
        String ref,
        String title,
        UUID leadId,
        UUID issuerId,
        UUID monitorId,
        String scope,
        String level) {

    /** Its columns; {@link #JOINS} has their tables. */
    public static final String COLUMNS =
            """
            t.id as task_id, t.plan_id, p.number as plan_number, t.ref, t.title, lead.agency_id as lead_id,
            p.issuer_id, m.agency_id as monitor_id, coalesce(a.scope, p.scope)::text as scope,
            coalesce(a.level, p.level) as level""";

    /** Follows a {@code task t}. */
    public static final String JOINS =
            """

            join plan p on p.id = t.plan_id and p.issued_on is not null
            join assignment lead on lead.task_id = t.id and lead.role = 'LEAD' and lead.held_until is null
            left join registry_agency a on a.id = lead.agency_id
            left join plan_monitor m on m.plan_id = p.id and m.held_until is null
            """;
}
