package vn.tinhgon.agencies.restructuring.merger;

import java.util.UUID;

import vn.tinhgon.platform.problem.Refusal;

/** A function that none of the ended agencies owns cannot be moved by their merger. */
public class FunctionNotAtStake extends Refusal {

    FunctionNotAtStake(UUID function) {
        super(Kind.RULE_BROKEN, "function-not-at-stake", function);
    }
}
