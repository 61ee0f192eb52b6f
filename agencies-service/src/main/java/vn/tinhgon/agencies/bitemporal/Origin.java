package vn.tinhgon.agencies.bitemporal;

import java.time.Instant;
import java.util.UUID;

import vn.tinhgon.agencies.decision.Decision;

/**
 * By what something became what it is, and since when we know.
 *
 * @param decision null when what exists is registered without one
 * @param caseId the restructuring, null for a registration
 */
public record Origin(Decision decision, UUID caseId, Instant known) {}
