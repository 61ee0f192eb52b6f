package vn.tinhgon.plans.task.opening;

import vn.tinhgon.platform.problem.Refusal;

/** No person has opened the task. */
public class TaskNotOpened extends Refusal {

    TaskNotOpened(String ref) {
        super(Kind.CONFLICT, "task-not-opened", ref);
    }
}
