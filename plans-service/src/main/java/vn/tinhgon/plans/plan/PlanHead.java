package vn.tinhgon.plans.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a document says of itself; null where it says nothing.
 *
 * @param number number and sign, such as {@code 77-KH/TU}
 * @param issuerName as written
 * @param issuerId the registered agency, null while unknown
 * @param level code of the level at which it is issued
 */
public record PlanHead(
        String documentType,
        String number,
        LocalDate dated,
        String title,
        String issuerName,
        UUID issuerId,
        String level) {}
