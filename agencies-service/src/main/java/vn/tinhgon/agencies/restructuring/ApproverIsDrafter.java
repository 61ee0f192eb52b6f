package vn.tinhgon.agencies.restructuring;

import vn.tinhgon.platform.problem.Refusal;

/** Nobody approves what they drafted. */
public class ApproverIsDrafter extends Refusal {

    ApproverIsDrafter() {
        super(Kind.FORBIDDEN, "approver-is-drafter");
    }
}
