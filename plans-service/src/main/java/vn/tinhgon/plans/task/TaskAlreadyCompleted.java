package vn.tinhgon.plans.task;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** Finished work stays as it is. */
public class TaskAlreadyCompleted extends Refusal {

    TaskAlreadyCompleted(String ref, LocalDate on) {
        super(Kind.CONFLICT, "task-already-completed", ref, on);
    }
}
