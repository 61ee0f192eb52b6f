package vn.tinhgon.agencies.succession;

import java.time.LocalDate;
import java.util.UUID;

import vn.tinhgon.agencies.decision.Decision;

/** One agency ended and another took over what was its own. */
public record Succession(
        UUID endedId,
        UUID successorId,
        UUID caseId,
        LocalDate effectiveOn,
        String decisionNumber,
        LocalDate decisionDate,
        String decisionIssuer) {

    public Decision decision() {
        return new Decision(decisionNumber, decisionDate, decisionIssuer);
    }
}
