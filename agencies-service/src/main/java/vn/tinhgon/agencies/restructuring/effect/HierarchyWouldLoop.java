package vn.tinhgon.agencies.restructuring.effect;

import vn.tinhgon.platform.problem.Refusal;

/** An agency would stand below itself in the end. */
public class HierarchyWouldLoop extends Refusal {

    HierarchyWouldLoop(String name) {
        super(Kind.CONFLICT, "hierarchy-would-loop", name);
    }
}
