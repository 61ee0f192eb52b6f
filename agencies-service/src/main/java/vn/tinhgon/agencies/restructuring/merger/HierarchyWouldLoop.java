package vn.tinhgon.agencies.restructuring.merger;

import vn.tinhgon.platform.problem.Refusal;

/** The successor would stand below one that ends, and so in the end below itself. */
public class HierarchyWouldLoop extends Refusal {

    HierarchyWouldLoop(String superior) {
        super(Kind.CONFLICT, "hierarchy-would-loop", superior);
    }
}
