package vn.tinhgon.plans.task;

import vn.tinhgon.platform.problem.Refusal;

/** Only what stands still can be resumed. */
public class TaskDoesNotStandStill extends Refusal {

    TaskDoesNotStandStill(String ref) {
        super(Kind.CONFLICT, "task-does-not-stand-still", ref);
    }
}
