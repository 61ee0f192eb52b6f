package vn.tinhgon.agencies.restructuring.effect;

import vn.tinhgon.platform.problem.FieldRefused;

/** An agency or area would stand below itself in the end. */
public class HierarchyWouldLoop extends FieldRefused {

    HierarchyWouldLoop(String field, String name) {
        super(Kind.CONFLICT, field, "hierarchy-would-loop", name);
    }
}
