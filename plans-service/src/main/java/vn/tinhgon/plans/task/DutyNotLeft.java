package vn.tinhgon.plans.task;

import vn.tinhgon.platform.problem.Refusal;

/** The agency left nothing behind in the task: who has a part in it keeps it. */
public class DutyNotLeft extends Refusal {

    DutyNotLeft(String ref) {
        super(Kind.CONFLICT, "duty-not-left", ref);
    }
}
