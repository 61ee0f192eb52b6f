package vn.tinhgon.plans.task;

import vn.tinhgon.platform.problem.Refusal;

/** A task is not done while parts of it are open. */
public class PartsStillOpen extends Refusal {

    PartsStillOpen(String ref, String open) {
        super(Kind.CONFLICT, "parts-still-open", ref, open);
    }
}
