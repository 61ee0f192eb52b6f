package vn.tinhgon.plans.succession;

import java.time.LocalDate;
import java.util.UUID;

/** A case that counts no longer from a day on, and the one that undid it. */
public record Annulment(UUID caseId, LocalDate effectiveOn, UUID annulledBy) {}
