package vn.tinhgon.plans.task.pilot;

import vn.tinhgon.platform.problem.Refusal;

/** Another agency has issued the plan. */
public class PilotOfOthers extends Refusal {

    PilotOfOthers(String ref) {
        super(Kind.FORBIDDEN, "pilot-of-others", ref);
    }
}
