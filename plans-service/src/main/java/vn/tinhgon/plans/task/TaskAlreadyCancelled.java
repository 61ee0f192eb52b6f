package vn.tinhgon.plans.task;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** What is not to be done any more stays so. */
public class TaskAlreadyCancelled extends Refusal {

    TaskAlreadyCancelled(String ref, LocalDate on) {
        super(Kind.CONFLICT, "task-already-cancelled", ref, on);
    }
}
