package vn.tinhgon.plans.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Functions that a case gave to another agency from a day on.
 *
 * @param heirName what the other agency is called
 * @param annulledOn since when that counts no longer, null while it counts
 */
public record FunctionTransfer(
        UUID caseId,
        UUID fromId,
        UUID toId,
        String heirName,
        List<UUID> functionIds,
        LocalDate effectiveOn,
        LocalDate annulledOn) {

    boolean isAnnulled() {
        return annulledOn != null;
    }

    /** Annulled from its first day on. */
    boolean neverWas() {
        return isAnnulled() && !annulledOn.isAfter(effectiveOn);
    }

    /**
     * @param passedOn only what had come by a case that was heard of later than this
     */
    Heritage heritage(boolean passedOn) {
        return new Heritage(
                caseId,
                List.of(fromId),
                functionIds,
                toId,
                heirName,
                effectiveOn,
                annulledOn,
                passedOn);
    }
}
