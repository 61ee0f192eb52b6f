package vn.tinhgon.plans.task.extension;

import vn.tinhgon.platform.problem.Refusal;

/** The task cannot be late, so there is no day to move. */
public class NothingToExtend extends Refusal {

    NothingToExtend(String ref) {
        super(Kind.CONFLICT, "nothing-to-extend", ref);
    }
}
