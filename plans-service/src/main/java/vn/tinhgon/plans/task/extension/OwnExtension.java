package vn.tinhgon.plans.task.extension;

import vn.tinhgon.platform.problem.Refusal;

/** Nobody grants time to themselves or their own agency. */
public class OwnExtension extends Refusal {

    OwnExtension(String ref) {
        super(Kind.FORBIDDEN, "own-extension", ref);
    }
}
