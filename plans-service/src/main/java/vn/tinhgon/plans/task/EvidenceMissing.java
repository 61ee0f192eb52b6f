package vn.tinhgon.plans.task;

import vn.tinhgon.platform.problem.Refusal;

/** The task is done only when there is something to show. */
public class EvidenceMissing extends Refusal {

    EvidenceMissing(String ref) {
        super(Kind.RULE_BROKEN, "evidence-missing", ref);
    }
}
