package vn.tinhgon.agencies.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import vn.tinhgon.agencies.decision.Decision;

/**
 * What was recorded of an area for one stretch of its life.
 *
 * @param scope the path that it had
 * @param knownTo since when we know better, null while we do not
 */
public record AreaRecord(
        String code,
        String name,
        String level,
        UUID parentId,
        String scope,
        LocalDate validFrom,
        LocalDate validTo,
        Instant knownFrom,
        Instant knownTo,
        UUID restructuringId,
        String decisionNumber,
        LocalDate decisionDate,
        String decisionIssuer) {

    public Decision decision() {
        return decisionNumber == null
                ? null
                : new Decision(decisionNumber, decisionDate, decisionIssuer);
    }
}
