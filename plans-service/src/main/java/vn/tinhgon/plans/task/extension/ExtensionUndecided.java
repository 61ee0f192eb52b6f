package vn.tinhgon.plans.task.extension;

import vn.tinhgon.platform.problem.Refusal;

/** One request at a time: the one before is not decided yet. */
public class ExtensionUndecided extends Refusal {

    ExtensionUndecided(String ref) {
        super(Kind.CONFLICT, "extension-undecided", ref);
    }
}
