package vn.tinhgon.plans.task;

import vn.tinhgon.platform.problem.Refusal;

/** What a plan in force says, only an amendment by its issuer changes. */
public class TaskInForce extends Refusal {

    TaskInForce(String ref, String plan) {
        super(Kind.CONFLICT, "task-in-force", ref, plan);
    }
}
