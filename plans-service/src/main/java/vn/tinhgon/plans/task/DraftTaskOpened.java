package vn.tinhgon.plans.task;

import vn.tinhgon.platform.problem.Refusal;

/** What a draft task waits for was recorded for it: it is not dropped any more. */
public class DraftTaskOpened extends Refusal {

    DraftTaskOpened() {
        super(Kind.CONFLICT, "draft-task-opened");
    }
}
