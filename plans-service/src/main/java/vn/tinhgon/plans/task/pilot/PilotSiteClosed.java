package vn.tinhgon.plans.task.pilot;

import vn.tinhgon.platform.problem.Refusal;

/** A site is closed once; where it is tried again is another. */
public class PilotSiteClosed extends Refusal {

    PilotSiteClosed(String ref) {
        super(Kind.CONFLICT, "pilot-site-closed", ref);
    }
}
