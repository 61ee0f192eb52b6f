package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Moves of a case whose effects on posts and staff are taken back.
 *
 * @param since the day of the case
 * @param ended agencies that the moves ended, {@code founded} those that they established
 * @param moves of posts as these moves state them, {@code staying} as others of the case do
 * @param others agencies of which other moves of the case speak
 */
public record StaffingTakenBack(
        UUID caseId,
        LocalDate since,
        Set<UUID> ended,
        Set<UUID> founded,
        List<QuotaMove> moves,
        List<QuotaMove> staying,
        Set<UUID> others) {}
