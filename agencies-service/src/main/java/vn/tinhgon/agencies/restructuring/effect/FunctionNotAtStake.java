package vn.tinhgon.agencies.restructuring.effect;

import java.util.UUID;

import vn.tinhgon.platform.problem.Refusal;

/** A move takes a function from agencies that do not own it. */
public class FunctionNotAtStake extends Refusal {

    FunctionNotAtStake(UUID function) {
        super(Kind.RULE_BROKEN, "function-not-at-stake", function);
    }
}
