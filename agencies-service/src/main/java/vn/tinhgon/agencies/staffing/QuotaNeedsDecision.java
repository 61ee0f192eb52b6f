package vn.tinhgon.agencies.staffing;

import vn.tinhgon.platform.problem.Refusal;

/** Rule 7: quotas are granted every year by a decision (Lâm Đồng KL50 2023, II.7). */
public class QuotaNeedsDecision extends Refusal {

    public QuotaNeedsDecision() {
        super(Kind.RULE_BROKEN, "quota-needs-decision");
    }
}
