package vn.tinhgon.plans.task;

import vn.tinhgon.platform.problem.Refusal;

/** A task is no part of itself, nor of its own parts. */
public class ParentCycle extends Refusal {

    ParentCycle(String ref, String parent) {
        super(Kind.RULE_BROKEN, "parent-cycle", ref, parent);
    }
}
