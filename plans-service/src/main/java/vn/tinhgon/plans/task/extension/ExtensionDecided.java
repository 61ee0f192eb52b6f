package vn.tinhgon.plans.task.extension;

import vn.tinhgon.platform.problem.Refusal;

/** A request is decided once. */
public class ExtensionDecided extends Refusal {

    ExtensionDecided(String ref) {
        super(Kind.CONFLICT, "extension-decided", ref);
    }
}
