package vn.tinhgon.agencies.function;

import vn.tinhgon.platform.problem.Refusal;

/** The function has an owner already: it can have no second. */
public class FunctionOwned extends Refusal {

    FunctionOwned(String name) {
        super(Kind.CONFLICT, "function-owned", name);
    }
}
