package vn.tinhgon.plans.task.opening;

import vn.tinhgon.platform.problem.Refusal;

/** The task waits for no request and no condition, or was opened already. */
public class TaskNotWaiting extends Refusal {

    TaskNotWaiting(String ref) {
        super(Kind.CONFLICT, "task-not-waiting", ref);
    }
}
