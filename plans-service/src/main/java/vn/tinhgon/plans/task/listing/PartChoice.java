package vn.tinhgon.plans.task.listing;

import java.util.UUID;

import vn.tinhgon.plans.task.AssignmentRole;

/**
 * Tasks in which somebody has a part; everything may be null.
 *
 * @param orphaned only those in which an agency that ended left a part to nobody yet
 */
public record PartChoice(UUID agency, AssignmentRole role, boolean orphaned) {}
