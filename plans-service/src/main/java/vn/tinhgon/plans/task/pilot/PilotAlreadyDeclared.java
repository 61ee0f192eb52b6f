package vn.tinhgon.plans.task.pilot;

import vn.tinhgon.platform.problem.Refusal;

/** A task is declared a pilot once. */
public class PilotAlreadyDeclared extends Refusal {

    PilotAlreadyDeclared(String ref) {
        super(Kind.CONFLICT, "pilot-already-declared", ref);
    }
}
