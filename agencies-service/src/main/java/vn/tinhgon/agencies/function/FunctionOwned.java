package vn.tinhgon.agencies.function;

import vn.tinhgon.platform.problem.FieldRefused;

/** The function has an owner already: it can have no second. */
public class FunctionOwned extends FieldRefused {

    FunctionOwned(String name) {
        super(Kind.CONFLICT, "functions", "function-owned", name);
    }
}
