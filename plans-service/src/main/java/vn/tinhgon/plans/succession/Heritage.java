package vn.tinhgon.plans.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What goes from agencies to one heir by a case from a day on.
 *
 * @param functionIds only the duties in tasks of these functions; empty for all duties
 * @param annulledOn since when that counts no longer, null while it counts
 * @param passedOn only the duties that had come to those agencies by a case
 */
public record Heritage(
        UUID caseId,
        List<UUID> fromIds,
        List<UUID> functionIds,
        UUID heirId,
        String heirName,
        LocalDate effectiveOn,
        LocalDate annulledOn,
        boolean passedOn) {

    public boolean isOfFunctions() {
        return !functionIds.isEmpty();
    }
}
