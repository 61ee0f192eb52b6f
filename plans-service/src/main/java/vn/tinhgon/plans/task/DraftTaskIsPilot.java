package vn.tinhgon.plans.task;

import vn.tinhgon.platform.problem.Refusal;

/** It is stated of the draft task that it is a pilot: it is not dropped until that is withdrawn. */
public class DraftTaskIsPilot extends Refusal {

    DraftTaskIsPilot() {
        super(Kind.CONFLICT, "draft-task-pilot");
    }
}
