package vn.tinhgon.plans.directive;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What one document does to another from a day on.
 *
 * @param fromId the later document, {@code toId} the one that it carries out, continues or replaces
 * @param validUntil the first day on which it is so no more, null while it is; {@code reason} why
 */
public record Relation(
        UUID id,
        UUID fromId,
        UUID toId,
        RelationKind kind,
        LocalDate validFrom,
        LocalDate validUntil,
        String reason) {}
