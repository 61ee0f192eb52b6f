package vn.tinhgon.plans.cascade;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A document in the tree below another, with what is known of its plan on the day.
 *
 * @param parentId the nearest document above that the caller reads, null for the root
 * @param relation what it does to that one; null where that one is not its own basis
 * @param planId null where the document is no plan, and with it all that follows
 */
public record ImplementedBy(
        UUID id,
        UUID parentId,
        String relation,
        String documentType,
        String number,
        LocalDate dated,
        String issuerName,
        UUID issuerId,
        String title,
        String scope,
        UUID planId,
        String level,
        String state,
        LocalDate issuedOn,
        Integer tasks,
        Integer completed,
        Integer overdue) {}
