package vn.tinhgon.plans.task;

import vn.tinhgon.platform.problem.Refusal;

/** Another agency watches over the task and says whether it is done. */
public class NotYourWatch extends Refusal {

    NotYourWatch(String ref) {
        super(Kind.FORBIDDEN, "not-your-watch", ref);
    }
}
