package vn.tinhgon.plans.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Agencies that ended by a case on a day.
 *
 * @param heirs who took over, the main heir first; empty when nobody did
 * @param heirName what the main heir is called, null when there is none
 * @param annulledOn since when the case counts no longer, null while it counts
 */
public record Ending(
        UUID caseId,
        List<UUID> endedIds,
        List<UUID> heirs,
        String heirName,
        LocalDate effectiveOn,
        LocalDate annulledOn) {

    boolean hasOneHeir() {
        return heirs.size() == 1;
    }

    boolean isAnnulled() {
        return annulledOn != null;
    }

    /** Annulled from its first day on. */
    boolean neverWas() {
        return isAnnulled() && !annulledOn.isAfter(effectiveOn);
    }

    /** All that the one heir gets. */
    Heritage heritage() {
        return new Heritage(
                caseId,
                endedIds,
                List.of(),
                heirs.getFirst(),
                heirName,
                effectiveOn,
                annulledOn,
                false);
    }

    Ending leavingTo(List<UUID> receivers) {
        return new Ending(caseId, endedIds, receivers, heirName, effectiveOn, annulledOn);
    }
}
