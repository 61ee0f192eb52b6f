package vn.tinhgon.plans.cascade;

import java.util.UUID;

/**
 * A task that was handed down to an agency: a draft task in its draft plan.
 *
 * @param newDraft the plan was drafted for it
 */
public record HandedDown(UUID agencyId, UUID planId, boolean newDraft, UUID taskId, String ref) {}
