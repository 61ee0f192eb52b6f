package vn.tinhgon.plans.task.pilot;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** The final review was held, and what becomes of the pilot is not decided yet. */
public class PilotAwaitsDecision extends Refusal {

    PilotAwaitsDecision(String ref, LocalDate heldOn) {
        super(Kind.CONFLICT, "pilot-awaits-decision", ref, heldOn);
    }
}
