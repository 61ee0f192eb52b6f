package vn.tinhgon.plans.task.pilot;

import vn.tinhgon.platform.problem.Refusal;

/** The pilot has scaled or ended. */
public class PilotConcluded extends Refusal {

    PilotConcluded(String ref) {
        super(Kind.CONFLICT, "pilot-concluded", ref);
    }
}
