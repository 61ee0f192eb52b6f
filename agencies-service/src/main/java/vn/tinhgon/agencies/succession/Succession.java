package vn.tinhgon.agencies.succession;

import java.time.LocalDate;
import java.util.UUID;

import vn.tinhgon.agencies.decision.Decision;

/**
 * One took over what was another's own.
 *
 * @param kind of the restructuring, as it was stated
 * @param survives the other goes on besides, as after a separation (tách)
 */
public record Succession(
        UUID endedId,
        UUID successorId,
        String kind,
        UUID caseId,
        Extent extent,
        boolean survives,
        LocalDate effectiveOn,
        String decisionNumber,
        LocalDate decisionDate,
        String decisionIssuer) {

    public Decision decision() {
        return new Decision(decisionNumber, decisionDate, decisionIssuer);
    }
}
