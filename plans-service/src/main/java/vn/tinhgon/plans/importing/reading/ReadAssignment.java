package vn.tinhgon.plans.importing.reading;

import vn.tinhgon.plans.task.AssignmentRole;

/** An agency's part in a task, its name as written. */
public record ReadAssignment(AssignmentRole role, String agency) {}
