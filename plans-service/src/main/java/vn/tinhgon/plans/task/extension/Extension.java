package vn.tinhgon.plans.task.extension;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A request for more time, and what became of it.
 *
 * @param lastDay the last day when it was asked for
 * @param granted null while nobody has decided
 * @param grantedUntil the last day since, null unless granted
 */
public record Extension(
        UUID id,
        UUID agencyId,
        LocalDate lastDay,
        LocalDate askedUntil,
        String reason,
        LocalDate askedOn,
        String askedBy,
        Boolean granted,
        LocalDate grantedUntil,
        String decisionReason,
        LocalDate decidedOn) {

    boolean isDecided() {
        return granted != null;
    }
}
