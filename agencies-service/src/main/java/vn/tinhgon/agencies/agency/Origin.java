package vn.tinhgon.agencies.agency;

import java.time.Instant;
import java.util.UUID;

import vn.tinhgon.agencies.decision.Decision;

/**
 * By what an agency became what it is, and since when we know.
 *
 * @param decision null when an existing agency is registered without one
 * @param caseId the restructuring, null for a registration
 */
public record Origin(Decision decision, UUID caseId, Instant known) {}
