package vn.tinhgon.plans.task.listing;

import vn.tinhgon.plans.deadline.Standing;
import vn.tinhgon.plans.task.AssignmentRole;

/** How many tasks stand so, or how many an agency has in a role; all when both are null. */
public record Count(Standing standing, AssignmentRole role, long tasks) {}
