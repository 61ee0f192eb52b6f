package vn.tinhgon.plans.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Agencies whose ending by a case counts no longer from a day on, and functions that it had moved.
 *
 * @param annulledBy the case that undid it
 */
public record Annulment(
        UUID caseId,
        LocalDate effectiveOn,
        UUID annulledBy,
        List<UUID> restoredIds,
        List<UUID> functionIds) {}
