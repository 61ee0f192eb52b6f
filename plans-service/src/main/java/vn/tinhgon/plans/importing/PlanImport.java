package vn.tinhgon.plans.importing;

import java.util.UUID;

/**
 * An import that was stored: what was sent, what was read from it, and the draft that was made of
 * it.
 */
public record PlanImport(UUID id, UUID planId, String fileName, Reading reading) {}
