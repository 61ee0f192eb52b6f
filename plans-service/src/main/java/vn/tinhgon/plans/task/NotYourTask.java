package vn.tinhgon.plans.task;

import vn.tinhgon.platform.problem.Refusal;

/** The caller's agency has no part in the task, or not the one that this takes. */
public class NotYourTask extends Refusal {

    NotYourTask(String ref) {
        super(Kind.FORBIDDEN, "not-your-task", ref);
    }
}
