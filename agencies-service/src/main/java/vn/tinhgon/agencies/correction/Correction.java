package vn.tinhgon.agencies.correction;

import java.time.LocalDate;
import java.util.UUID;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.platform.problem.InvalidField;

/**
 * What was recorded of an agency or area for a period and is known better.
 *
 * @param validTo the first day after the period, null when it lasts
 * @param decision by which it was so, null to leave what was recorded
 */
public record Correction<C extends Changes>(
        UUID subjectId,
        LocalDate validFrom,
        LocalDate validTo,
        C changes,
        String reason,
        Decision decision) {

    public Correction {
        if (validTo != null && !validFrom.isBefore(validTo)) {
            throw new InvalidField("validTo", "period-empty", validFrom, validTo);
        }
        if (changes.areNone() && decision == null) {
            throw new InvalidField("changes", "nothing-corrected");
        }
    }
}
