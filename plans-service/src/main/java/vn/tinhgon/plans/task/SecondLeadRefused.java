package vn.tinhgon.plans.task;

import vn.tinhgon.platform.problem.Refusal;

/** "Một việc chỉ giao cho một cơ quan chủ trì": a task has one lead. */
public class SecondLeadRefused extends Refusal {

    SecondLeadRefused(String ref) {
        super(Kind.RULE_BROKEN, "second-lead-refused", ref);
    }
}
