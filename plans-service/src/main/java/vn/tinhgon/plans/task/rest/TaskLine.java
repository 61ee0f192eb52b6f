package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;

import vn.tinhgon.plans.deadline.Standing;
import vn.tinhgon.plans.task.AssignmentRole;

/** A line of an exported list: a task, or the part that an agency has in it. */
record TaskLine(
        String planNumber, AssignmentRole role, LocalDate dueOn, Standing standing, TaskView task) {

    static TaskLine of(TaskView task) {
        return new TaskLine(null, null, task.term().lastDay(), task.standing(), task);
    }

    static TaskLine of(MyTaskView mine) {
        return new TaskLine(null, mine.role(), mine.dueOn(), mine.standing(), mine.task());
    }

    TaskLine inPlan(String number) {
        return new TaskLine(number, role, dueOn, standing, task);
    }
}
